/** Clusters, workflows and tasks: records, pure rules, and the vendor's names and time formats. */
@NullMarked
package dev.cceemulator.upgrade.domain;

import org.jspecify.annotations.NullMarked;
