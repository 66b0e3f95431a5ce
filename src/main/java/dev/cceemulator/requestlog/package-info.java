/** The latest requests and their responses, kept in memory for explanations. */
@NullMarked
package dev.cceemulator.requestlog;

import org.jspecify.annotations.NullMarked;
