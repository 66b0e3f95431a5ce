package dev.cceemulator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AcceptFailuresTest {
    private final List<String> log = new ArrayList<>();
    private long nanoTime;
    private final AcceptFailures failures = new AcceptFailures(() -> nanoTime, log::add);

    @Test
    void aSeriesOfFailuresIsOneLineAndOneWithTheirNumberAtItsEnd() {
        fail(300);
        failures.succeeded();
        failures.succeeded();

        assertThat(log)
                .containsExactly(
                        "Connections cannot be accepted: Too many open files",
                        "Connections are accepted again; failures: 300");
    }

    @Test
    void failuresThatComeAndGoAreLoggedOnceAMinute() {
        for (int i = 0; i < 50; i++) {
            fail(1);
            failures.succeeded();
        }
        nanoTime += TimeUnit.MINUTES.toNanos(1);
        fail(1);
        failures.succeeded();

        assertThat(log)
                .containsExactly(
                        "Connections cannot be accepted: Too many open files",
                        "Connections are accepted again; failures: 1",
                        "Connections cannot be accepted: Too many open files",
                        "Connections are accepted again; failures: 50");
    }

    @Test
    void anotherKindOfFailureHasALineOfItsOwn() {
        fail(2);
        failures.failed(new IOException("No buffer space available"));

        assertThat(log)
                .containsExactly(
                        "Connections cannot be accepted: Too many open files",
                        "Connections cannot be accepted: No buffer space available");
    }

    @Test
    void connectionsThatAreAcceptedAreNotLogged() {
        failures.succeeded();

        assertThat(log).isEmpty();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            failures.failed(new IOException("Too many open files"));
        }
    }
}
