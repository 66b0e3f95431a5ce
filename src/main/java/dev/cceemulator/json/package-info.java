/** The one JSON writer, and a JSON reader that knows where each value stands and says so of a wrong one. */
@NullMarked
package dev.cceemulator.json;

import org.jspecify.annotations.NullMarked;
