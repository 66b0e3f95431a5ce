/** The command line. */
@NullMarked
package dev.cceemulator.cli;

import org.jspecify.annotations.NullMarked;
