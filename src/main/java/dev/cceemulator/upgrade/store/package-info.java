/** The tables of clusters, workflows and tasks; the only package of upgrade that sees rows. */
@NullMarked
package dev.cceemulator.upgrade.store;

import org.jspecify.annotations.NullMarked;
