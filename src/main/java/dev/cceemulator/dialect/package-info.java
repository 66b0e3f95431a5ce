/** The dialects that a project can choose: public API. */
@NullMarked
package dev.cceemulator.dialect;

import org.jspecify.annotations.NullMarked;
