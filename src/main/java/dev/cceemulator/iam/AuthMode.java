package dev.cceemulator.iam;

/** How strictly callers are checked. */
public enum AuthMode {
    /** A token or an access key must be known, good, and of the project that the request names. */
    STRICT,
    /** Any token that is not empty, and any signature that is well-formed, is good for any project. */
    LENIENT
}
