package dev.cceemulator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has to hold between the parts of one workflow that a client drives, whenever it is read. */
public final class ShownWorkflow {
    private static final List<String> LINE = List.of("PreCheck", "Cluster", "PostCheck");

    private ShownWorkflow() {}

    /** Fails where the workflow would be of more than one moment. */
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

    /** Clients close what is between two tasks, and a successor completes what was upgraded. */
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
