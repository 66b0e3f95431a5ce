/** The versions of clusters, the upgrade paths between them, and feature gates. */
@NullMarked
package dev.cceemulator.catalogue;

import org.jspecify.annotations.NullMarked;
