/** Projects for tests: their content, clocks and plans. */
@NullMarked
package dev.cceemulator.tenant;

import org.jspecify.annotations.NullMarked;
