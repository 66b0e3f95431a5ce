/** The operations on tasks: request and response bodies. */
@NullMarked
package dev.cceemulator.upgrade.v3.task;

import org.jspecify.annotations.NullMarked;
