/** How tasks of upgrades proceed: public API. */
@NullMarked
package dev.cceemulator.plan;

import org.jspecify.annotations.NullMarked;
