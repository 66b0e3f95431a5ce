package dev.cceemulator.iam;

/** The strictness with which callers are checked. */
public enum AuthMode {
    /** A token or an access key must be known, valid, and scoped to the project that the request names. */
    STRICT,
    /** Any token that is not empty, and any well-formed signature, is valid for any project. */
    LENIENT
}
