package dev.cceemulator.model;

import org.jspecify.annotations.Nullable;

/** What a client sends to create a task, and where the answer has its id. */
final class WalkTasks {
    private WalkTasks() {}

    static String path(String type) {
        return switch (type) {
            case "PreCheck" -> "/operation/precheck";
            case "Snapshot" -> "/operation/snapshot";
            case "Cluster" -> "/operation/upgrade";
            default -> "/operation/postcheck";
        };
    }

    static @Nullable String body(String type, String target) {
        return switch (type) {
            case "PreCheck" ->
                "{\"apiVersion\": \"v3\", \"kind\": \"PreCheckTask\", \"spec\": {\"targetVersion\": \"%s\"}}"
                        .formatted(target);
            case "Snapshot" -> null;
            case "Cluster" -> """
                {"metadata": {"apiVersion": "v3", "kind": "UpgradeTask"}, "spec": {"clusterUpgradeAction": {
                 "strategy": {"type": "inPlaceRollingUpdate"}, "targetVersion": "%s"}}}""".formatted(target);
            default -> "{\"apiVersion\": \"v3\", \"kind\": \"PostCheckTask\", \"spec\": {}}";
        };
    }

    static String createdId(String type, WalkReply created) {
        return type.equals("Snapshot") ? created.text("uid") : created.text("metadata", "uid");
    }
}
