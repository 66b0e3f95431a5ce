package dev.cceemulator.model;

/** Where tasks of a type are, and where the answer to their creation has the id. */
final class WalkTasks {
    private WalkTasks() {}

    static String path(String type) {
        return switch (type) {
            case "PreCheck" -> "/precheck";
            case "Snapshot" -> "/snapshot";
            case "Cluster" -> "/upgrade";
            default -> "/postcheck";
        };
    }

    static String createdId(String type, WalkReply created) {
        return type.equals("Snapshot") ? created.text("uid") : created.text("metadata", "uid");
    }
}
