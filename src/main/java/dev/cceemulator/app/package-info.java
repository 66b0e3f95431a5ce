/** The command line, the settings, and the class that puts the emulator together. */
@NullMarked
package dev.cceemulator.app;

import org.jspecify.annotations.NullMarked;
