package dev.cceemulator.app;

import java.util.Map;

/** What the command line logs, and how. A program that embeds the emulator logs as it pleases. */
final class Logging {
    private static final String SIMPLE_LOGGER = "org.slf4j.simpleLogger.";

    /** Javalin and Flyway tell of a failed start on their own; the emulator says it in one line. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "defaultLogLevel", "warn",
            "log.dev.cceemulator", "info",
            "log.io.javalin.Javalin", "off",
            "log.org.flywaydb.core.internal.command.DbMigrate", "off",
            "showDateTime", "true",
            "dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "showThreadName", "false",
            "showLogName", "false");

    private Logging() {}

    /** Has to come before the first logger; what the user set with -D stays. */
    static void configure() {
        DEFAULTS.forEach((name, value) -> {
            if (System.getProperty(SIMPLE_LOGGER + name) == null) {
                System.setProperty(SIMPLE_LOGGER + name, value);
            }
        });
    }
}
