package dev.cceemulator.error;

/**
 * What the emulator found out about a signature that is wrong. It says what a client would have to change, and is never
 * part of an answer that the real service would give.
 *
 * @param canonicalRequest what should have been signed, as the emulator computed it, without secrets
 * @param finding which known mistake of clients leads to the signature that was sent, or that none does
 */
public record SignatureDiagnosis(String canonicalRequest, String finding) {}
