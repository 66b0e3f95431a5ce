package dev.cceemulator.testing;

/** The names in the bundled fixtures. */
public final class Bundled {
    public static final String PROJECT = "0123456789abcdef0123456789abcdef";
    public static final String OTHER_PROJECT = "fedcba9876543210fedcba9876543210";

    public static final String TOKEN = "test-token";
    public static final String EXPIRED_TOKEN = "expired-token";
    public static final String REVOKED_TOKEN = "revoked-token";
    public static final String OTHER_PROJECT_TOKEN = "other-project-token";

    public static final String DOCUMENTED = "b4b9e60f-8aa2-11ee-af09-0255ac10004f";
    public static final String INIT = "1f0c3a52-61d7-11ef-8e2b-0255ac100051";
    public static final String RUNNING = "2a7be914-61d9-11ef-8e2b-0255ac100052";
    public static final String PENDING = "3d18f6a0-61dc-11ef-8e2b-0255ac100053";
    public static final String SUCCESS = "4e6a2b7c-61de-11ef-8e2b-0255ac100054";
    public static final String CANCEL = "5f93d0e8-61e0-11ef-8e2b-0255ac100055";
    public static final String THREE_WORKFLOWS = "60b8e4c2-61e3-11ef-8e2b-0255ac100056";
    public static final String NO_WORKFLOWS = "71d2f5a6-61e5-11ef-8e2b-0255ac100057";
    public static final String NEIGHBOUR_ONLY = "82e4a7b8-61e7-11ef-8e2b-0255ac100058";

    private Bundled() {}

    /** A valid token of a bundled project. */
    public static String tokenOf(String project) {
        return project.equals(PROJECT) ? TOKEN : OTHER_PROJECT_TOKEN;
    }

    /** The path of the list of a cluster's upgrade workflows. */
    public static String list(String project, String cluster) {
        return "/api/v3/projects/" + project + "/clusters/" + cluster + "/operation/upgradeworkflows";
    }

    /** The same, in the first bundled project. */
    public static String list(String cluster) {
        return list(PROJECT, cluster);
    }
}
