/** IAM's operations over HTTP. */
@NullMarked
package dev.cceemulator.iam.v3;

import org.jspecify.annotations.NullMarked;
