/** The settings, and the start that puts an emulator together. */
@NullMarked
package dev.cceemulator.boot;

import org.jspecify.annotations.NullMarked;
