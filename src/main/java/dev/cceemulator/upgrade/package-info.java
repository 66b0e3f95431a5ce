/** CCE's upgrade service: clusters and their upgrade workflows, from the store to the wire. */
@NullMarked
package dev.cceemulator.upgrade;

import org.jspecify.annotations.NullMarked;
