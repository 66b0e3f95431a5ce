/** The operations that show a cluster before and after an upgrade. */
@NullMarked
package dev.cceemulator.upgrade.v3.cluster;

import org.jspecify.annotations.NullMarked;
