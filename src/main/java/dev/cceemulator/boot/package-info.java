/** Settings, start and wiring of an emulator. */
@NullMarked
package dev.cceemulator.boot;

import org.jspecify.annotations.NullMarked;
