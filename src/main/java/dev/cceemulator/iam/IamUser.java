package dev.cceemulator.iam;

/**
 * A user who may hold tokens and access keys.
 *
 * @param name unique in the emulator
 */
public record IamUser(String name) {}
