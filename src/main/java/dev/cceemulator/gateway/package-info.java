/** The outermost room: routes, request ids, headers, and the one place that writes an error. */
@NullMarked
package dev.cceemulator.gateway;

import org.jspecify.annotations.NullMarked;
