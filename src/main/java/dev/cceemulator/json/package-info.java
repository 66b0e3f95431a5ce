/** The only JSON writer, and a JSON reader that reports problems with their locations. */
@NullMarked
package dev.cceemulator.json;

import org.jspecify.annotations.NullMarked;
