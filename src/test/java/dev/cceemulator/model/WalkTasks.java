package dev.cceemulator.model;

/** The paths of tasks of a type, and the location of the id in the response to their creation. */
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
