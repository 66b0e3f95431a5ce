package dev.cceemulator.iam;

/** How a token is obtained. */
public enum TokenMethod {
    /** With the password of its user. */
    PASSWORD,
    /** In exchange for another token of its user. */
    TOKEN
}
