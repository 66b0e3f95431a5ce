package dev.cceemulator.gateway;

import java.util.HexFormat;
import java.util.function.LongSupplier;

/** Makes the id that each response carries: 32 lower-case hexadecimal digits, as the real gateway's are. */
final class RequestIds {
    private final LongSupplier random;

    RequestIds(LongSupplier random) {
        this.random = random;
    }

    String next() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.getAsLong()) + hex.toHexDigits(random.getAsLong());
    }
}
