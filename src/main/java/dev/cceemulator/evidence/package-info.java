/** How sure the emulator is of what it does: each behaviour as data, with its evidence. */
@NullMarked
package dev.cceemulator.evidence;

import org.jspecify.annotations.NullMarked;
