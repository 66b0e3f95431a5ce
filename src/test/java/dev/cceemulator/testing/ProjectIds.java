package dev.cceemulator.testing;

import java.util.UUID;

/** Ids of projects, for tests that share an emulator. */
public final class ProjectIds {
    private ProjectIds() {}

    /** An id that no other test has. */
    public static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
