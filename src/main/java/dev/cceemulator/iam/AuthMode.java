package dev.cceemulator.iam;

/** How strictly callers are checked. */
public enum AuthMode {
    /** A token must be known, current, and of the project that the request names. */
    STRICT,
    /** Any token that is not empty is good for any project. */
    LENIENT
}
