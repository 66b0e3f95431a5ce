package dev.cceemulator.upgrade.domain;

import java.util.UUID;
import java.util.function.LongSupplier;

/** Generates ids of workflows and tasks: random UUIDs (RFC 9562, version 4) in lower case, as the service has them. */
public final class Ids {
    private static final long VERSION_MASK = 0xFFFF_FFFF_FFFF_0FFFL;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = Long.MIN_VALUE;

    private final LongSupplier random;

    /** @param random the source of random bits */
    public Ids(LongSupplier random) {
        this.random = random;
    }

    /** The next id. */
    public String next() {
        long high = (random.getAsLong() & VERSION_MASK) | VERSION_4;
        long low = (random.getAsLong() & VARIANT_MASK) | VARIANT;
        return new UUID(high, low).toString();
    }
}
