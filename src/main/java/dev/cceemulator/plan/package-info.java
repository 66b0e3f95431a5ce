/** Tasks of upgrades, and how long they take: public API. */
@NullMarked
package dev.cceemulator.plan;

import org.jspecify.annotations.NullMarked;
