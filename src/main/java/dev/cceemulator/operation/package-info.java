/** The operations of all APIs as data. */
@NullMarked
package dev.cceemulator.operation;

import org.jspecify.annotations.NullMarked;
