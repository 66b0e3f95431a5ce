/** The one JSON writer, and a JSON reader that knows where in a file each value stands. */
@NullMarked
package dev.cceemulator.json;

import org.jspecify.annotations.NullMarked;
