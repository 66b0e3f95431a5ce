/** The operations on upgrade workflows. */
@NullMarked
package dev.cceemulator.upgrade.v3.workflow;

import org.jspecify.annotations.NullMarked;
