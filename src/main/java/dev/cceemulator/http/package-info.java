/** What handlers of every API family share: the request for an operation, with one reader and one writer of JSON bodies. */
@NullMarked
package dev.cceemulator.http;

import org.jspecify.annotations.NullMarked;
