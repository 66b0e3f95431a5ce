/** Identities: users, domains, tokens, access keys, and the authentication of callers. */
@NullMarked
package dev.cceemulator.iam;

import org.jspecify.annotations.NullMarked;
