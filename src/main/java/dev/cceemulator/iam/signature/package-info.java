/** The signature SDK-HMAC-SHA256: canonical requests, credentials and known mistakes; no tables and no HTTP. */
@NullMarked
package dev.cceemulator.iam.signature;

import org.jspecify.annotations.NullMarked;
