package dev.cceemulator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Assertions on the consistency of a live workflow in a response. */
public final class ShownWorkflow {
    private static final List<String> LINE = List.of("PreCheck", "Cluster", "PostCheck");

    private ShownWorkflow() {}

    /** Fails if the parts of the workflow are not of the same moment. */
    public static void assertOfOneMoment(JsonNode workflow) {
        Map<String, String> statuses = new HashMap<>();
        List<String> types = new ArrayList<>();
        workflow.at("/status/pointStatuses").forEach(point -> {
            types.add(point.path("taskType").asText());
            String status = point.path("status").asText();
            if (!status.isEmpty()) {
                statuses.put(point.path("taskType").asText(), status);
            }
            assertThat(point.has("taskID")).as("%s", point).isEqualTo(!status.isEmpty());
            assertThat(point.has("startTimeStamp")).as("%s", point).isEqualTo(!status.isEmpty());
            assertThat(point.has("endTimeStamp")).as("%s", point).isEqualTo(status.equals("Success"));
        });
        assertThat(types).containsExactly("PreCheck", "Snapshot", "Cluster", "PostCheck");
        assertThat(workflow.at("/status/phase").asText()).as("%s", workflow).isIn((Object[])
                phases(statuses).toArray(String[]::new));
    }

    /** Clients can cancel a workflow between two tasks, and a new workflow completes one that has upgraded. */
    private static List<String> phases(Map<String, String> statuses) {
        if (statuses.containsValue("Running")) {
            return List.of("Running");
        }
        if (LINE.stream().allMatch(type -> "Success".equals(statuses.get(type)))) {
            return List.of("Success");
        }
        return statuses.containsKey("Cluster") ? List.of("Init", "Cancel", "Success") : List.of("Init", "Cancel");
    }
}
