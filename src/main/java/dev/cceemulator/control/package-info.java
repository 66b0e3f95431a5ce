/** The control API, below /_emulator: bodies and handlers. */
@NullMarked
package dev.cceemulator.control;

import org.jspecify.annotations.NullMarked;
