package dev.cceemulator.testing;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A frozen clock that tests set, for an emulator that tests share: each test begins at the same time. It is
 * for signatures only, since the time of a project never goes backwards.
 */
public final class TestClock implements InstantSource, BeforeEachCallback {
    private final Instant start;
    private volatile Instant now;

    public TestClock(Instant start) {
        this.start = start;
        this.now = start;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant time) {
        now = time;
    }
}
