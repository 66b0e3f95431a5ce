package dev.cceemulator.boot;

import java.util.Map;

/** What the command line tells its libraries. A program that embeds the emulator tells them what it pleases. */
public final class LibraryDefaults {
    /** Javalin and Flyway tell of a failed start on their own; the emulator says it in one line. */
    private static final Map<String, String> LOGGING = Map.of(
            "defaultLogLevel", "warn",
            "log.dev.cceemulator", "info",
            "log.io.javalin.Javalin", "off",
            // It would print the user information of a malformed Host.
            "log.org.eclipse.jetty.util.HostPort", "off",
            "log.org.flywaydb.core.internal.command.DbMigrate", "off",
            "log.org.flywaydb.core.internal.jdbc", "off",
            "showDateTime", "true",
            "dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "showThreadName", "false",
            "showLogName", "false");

    /** 64 bytes of 4. To find that out, Jetty would make every management bean that the JVM has. */
    private static final Map<String, String> JETTY = Map.of("referencesPerCacheLine", "16");

    private LibraryDefaults() {}

    /** Has to come before the first logger and before Jetty; what the user set with -D stays. */
    public static void set() {
        set("org.slf4j.simpleLogger.", LOGGING);
        set("org.eclipse.jetty.util.", JETTY);
    }

    private static void set(String prefix, Map<String, String> properties) {
        properties.forEach((name, value) -> {
            if (System.getProperty(prefix + name) == null) {
                System.setProperty(prefix + name, value);
            }
        });
    }
}
