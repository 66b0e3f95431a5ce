/** What clients read of a cluster before they upgrade it, on the wire. */
@NullMarked
package dev.cceemulator.upgrade.cluster;

import org.jspecify.annotations.NullMarked;
