package dev.cceemulator.error;

/**
 * The diagnosis of a wrong signature. It says what the client would have to change, and is never
 * part of a response on a path of the real service.
 *
 * @param canonicalRequest the text that should have been signed, as the emulator computed it, without secrets
 * @param finding the known client mistake that leads to the signature that was sent, or that there is none
 */
public record SignatureDiagnosis(String canonicalRequest, String finding) {}
