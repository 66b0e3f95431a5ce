package dev.cceemulator.benchmark;

/**
 * A request and what its response has to be.
 *
 * @param target method and path, as the access log has them
 * @param bytes all of it
 * @param status the expected status
 * @param expected a part of the expected body
 */
record StressRequest(String target, String bytes, int status, String expected) {}
