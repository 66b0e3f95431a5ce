/** The forms of a workflow on the wire, one for each dialect. */
@NullMarked
package dev.cceemulator.upgrade.v3.dialect;

import org.jspecify.annotations.NullMarked;
