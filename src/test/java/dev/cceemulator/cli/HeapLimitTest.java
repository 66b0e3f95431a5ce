package dev.cceemulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class HeapLimitTest {
    @Test
    void memoryThatIsUsedUpIsTheReasonHoweverDeepItLies() {
        Throwable failure = new CompletionException(new IllegalStateException(new OutOfMemoryError("Java heap space")));

        assertThat(HeapLimit.problem(failure).orElseThrow())
                .startsWith("Out of memory: Java was given a heap of ")
                .endsWith(" MB. Raise it, as in java -Xmx1g -jar ..., or use a smaller set of fixtures.")
                .hasLineCount(1);
    }

    @Test
    void anotherFailureHasAnotherReason() {
        assertThat(HeapLimit.problem(new CompletionException(new IllegalStateException("closed"))))
                .isEmpty();
    }
}
