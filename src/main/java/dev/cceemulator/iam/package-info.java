/** Who may call: users, tokens, access keys. */
@NullMarked
package dev.cceemulator.iam;

import org.jspecify.annotations.NullMarked;
