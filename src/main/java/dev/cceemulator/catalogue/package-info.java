/** Which versions of clusters there are, and which of them can be upgraded to which. */
@NullMarked
package dev.cceemulator.catalogue;

import org.jspecify.annotations.NullMarked;
