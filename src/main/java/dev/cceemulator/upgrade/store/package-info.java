/** The tables of clusters, workflows and tasks; the only package of upgrade that accesses rows. */
@NullMarked
package dev.cceemulator.upgrade.store;

import org.jspecify.annotations.NullMarked;
