package dev.cceemulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class HeapLimitTest {
    @Test
    void anOutOfMemoryErrorIsFoundAmongTheCauses() {
        Throwable failure = new CompletionException(new IllegalStateException(new OutOfMemoryError("Java heap space")));

        assertThat(HeapLimit.problem(failure).orElseThrow())
                .startsWith("Out of memory: the Java heap is limited to ")
                .endsWith(" MB. Increase it, as in java -Xmx1g -jar ..., or use a smaller set of fixtures.")
                .hasLineCount(1);
    }

    @Test
    void otherFailuresAreNotReported() {
        assertThat(HeapLimit.problem(new CompletionException(new IllegalStateException("closed"))))
                .isEmpty();
    }
}
