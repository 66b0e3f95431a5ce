package dev.cceemulator.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The form of workflows in the dialect of a walk. */
enum WalkDialect {
    DOCUMENTED("documented", false, WalkTimes::printed, false),
    SDK_ARRAY("sdk-array", true, WalkTimes::rfc3339, false),
    DEFINITION("definition", true, WalkTimes::printed, true);

    final String id;
    final boolean hasLists;
    private final Function<Instant, String> metadataTime;
    private final boolean hasCritical;

    WalkDialect(String id, boolean hasLists, Function<Instant, String> metadataTime, boolean hasCritical) {
        this.id = id;
        this.hasLists = hasLists;
        this.metadataTime = metadataTime;
        this.hasCritical = hasCritical;
    }

    String time(Instant time) {
        return metadataTime.apply(time);
    }

    List<Object> lines() {
        return List.of(line("PreCheck", "Cluster", true), line("Cluster", "PostCheck", false));
    }

    private Object line(String start, String end, boolean critical) {
        Map<String, Object> line =
                new HashMap<>(Map.of("startPoint", Map.of("taskType", start), "endPoint", Map.of("taskType", end)));
        if (hasCritical) {
            line.put("critical", critical);
        }
        return line;
    }
}
