/** The wire format of the v3 and v3.1 API: what its operations share. */
@NullMarked
package dev.cceemulator.upgrade.v3;

import org.jspecify.annotations.NullMarked;
