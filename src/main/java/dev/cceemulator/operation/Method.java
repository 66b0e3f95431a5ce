package dev.cceemulator.operation;

/** The HTTP methods of operations. */
public enum Method {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
