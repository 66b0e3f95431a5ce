package dev.cceemulator.upgrade.v3.workflow;

import dev.cceemulator.json.Json;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.upgrade.service.WorkflowList;
import dev.cceemulator.upgrade.service.WorkflowList.NextChange;
import dev.cceemulator.upgrade.v3.dialect.DialectFormat;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The body of a list, valid until a task in it ends. */
final class CachedList {
    private final byte[] body;
    private final @Nullable NextChange nextChange;

    private CachedList(byte[] body, @Nullable NextChange nextChange) {
        this.body = body;
        this.nextChange = nextChange;
    }

    static CachedList of(WorkflowList list) {
        Object body = DialectFormat.of(list.dialect()).list(list.newestFirst());
        return new CachedList(Json.write(body).getBytes(StandardCharsets.UTF_8), list.nextChange());
    }

    /** Whether the time of the next change has not come yet. */
    boolean isCurrent(Clocks clocks) {
        return nextChange == null || clocks.now(nextChange.clock()).isBefore(nextChange.at());
    }

    /** The JSON, as UTF-8. */
    byte[] body() {
        return body;
    }

    /** The size of the body in bytes. */
    int size() {
        return body.length;
    }
}
