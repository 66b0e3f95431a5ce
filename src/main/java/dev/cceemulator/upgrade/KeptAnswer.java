package dev.cceemulator.upgrade;

import dev.cceemulator.json.Json;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.Moment;
import dev.cceemulator.project.ProjectClock;
import dev.cceemulator.upgrade.WorkflowHistory.Shown;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list that was answered, for as long as time changes nothing in it. */
final class KeptAnswer {
    private final byte[] body;
    private final @Nullable Instant until;
    private final @Nullable ProjectClock clock;

    private KeptAnswer(byte[] body, @Nullable Instant until, @Nullable ProjectClock clock) {
        this.body = body;
        this.until = until;
        this.clock = clock;
    }

    static KeptAnswer of(Shown shown, Moment moment) {
        byte[] body = Json.write(shown.dialect().list(shown.newestFirst())).getBytes(StandardCharsets.UTF_8);
        Instant until = shown.newestFirst().stream()
                .map(WorkflowNow::changesAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new KeptAnswer(body, until, until == null ? null : moment.clock());
    }

    /** Whether it still is what would be answered, as far as time decides. */
    boolean isCurrent(Clocks clocks) {
        return until == null || clock == null || clocks.now(clock).isBefore(until);
    }

    /** The answer. */
    byte[] body() {
        return body;
    }

    int size() {
        return body.length;
    }
}
