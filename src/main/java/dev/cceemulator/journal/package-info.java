/** What was answered lately and why, in bounded memory: written by the gateway, read by whoever explains an answer. */
@NullMarked
package dev.cceemulator.journal;

import org.jspecify.annotations.NullMarked;
