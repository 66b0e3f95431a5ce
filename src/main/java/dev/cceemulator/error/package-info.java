/** Every refusal the emulator can give, as one table, and the one exception that carries it. */
@NullMarked
package dev.cceemulator.error;

import org.jspecify.annotations.NullMarked;
