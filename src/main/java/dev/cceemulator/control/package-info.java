/** The emulator's own API, under /_emulator. */
@NullMarked
package dev.cceemulator.control;

import org.jspecify.annotations.NullMarked;
