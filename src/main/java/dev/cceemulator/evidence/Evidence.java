package dev.cceemulator.evidence;

/** How a behaviour of the emulator is known. */
public enum Evidence {
    /** An official page of the vendor says so. */
    DOCUMENTED,
    /** The vendor's own SDKs show it. */
    SDK,
    /** Somebody recorded the real service doing it. */
    OBSERVED,
    /** Nothing says so: the most plausible answer was chosen. */
    ASSUMED
}
