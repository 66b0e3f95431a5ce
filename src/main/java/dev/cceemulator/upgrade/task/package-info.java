/** The tasks that a workflow leads, on the wire: what clients send, and what they are answered. */
@NullMarked
package dev.cceemulator.upgrade.task;

import org.jspecify.annotations.NullMarked;
