/** Explanations of responses. */
@NullMarked
package dev.cceemulator.control.explain;

import org.jspecify.annotations.NullMarked;
