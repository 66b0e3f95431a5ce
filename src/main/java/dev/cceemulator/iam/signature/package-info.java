/** The signature SDK-HMAC-SHA256: what of a request is signed, and how; no tables and no HTTP. */
@NullMarked
package dev.cceemulator.iam.signature;

import org.jspecify.annotations.NullMarked;
