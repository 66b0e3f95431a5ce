/** The use cases of clusters, workflows and tasks. They return domain values. */
@NullMarked
package dev.cceemulator.upgrade.service;

import org.jspecify.annotations.NullMarked;
