package dev.cceemulator.boot;

import java.util.Map;

/** Sets the defaults of libraries for the command line. A program that embeds the emulator configures them itself. */
public final class LibraryDefaults {
    /** Flyway logs a failed start itself; the emulator reports it in one line. */
    private static final Map<String, String> LOGGING = Map.of(
            "defaultLogLevel", "warn",
            "log.dev.cceemulator", "info",
            // It would log the user information of a malformed Host.
            "log.org.eclipse.jetty.util.HostPort", "off",
            "log.org.flywaydb.core.internal.command.DbMigrate", "off",
            "log.org.flywaydb.core.internal.jdbc", "off",
            "showDateTime", "true",
            "dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "showThreadName", "false",
            "showLogName", "false");

    /** 16 references of 4 bytes are a cache line of 64 bytes. Otherwise Jetty would create every management bean of the JVM to determine it. */
    private static final Map<String, String> JETTY = Map.of("referencesPerCacheLine", "16");

    private LibraryDefaults() {}

    /** Sets system properties that the user did not set with -D. Must be called before the first logger and before Jetty. */
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
