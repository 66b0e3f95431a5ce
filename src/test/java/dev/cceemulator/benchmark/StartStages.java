package dev.cceemulator.benchmark;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.testing.Databases;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.Callable;

/**
 * Measures the stages of a start, each once in a new JVM. The last one is a whole
 * emulator, in which only the HTTP server is still new.
 */
public final class StartStages {
    private StartStages() {}

    /** Prints one row of a table for each stage. */
    public static void main(String[] arguments) throws Exception {
        print("JVM", ManagementFactory.getRuntimeMXBean().getUptime());
        FixtureSet fixtures = timed("reading the fixtures", FixtureSet::bundled);
        try (Connection connection = timed("H2", () -> DriverManager.getConnection("jdbc:h2:mem:stages"))) {
            connection.createStatement().execute("CREATE TABLE warm (id INTEGER PRIMARY KEY)");
        }
        timed(
                        "connections, Flyway, filling the tables",
                        () -> Databases.open(DatabaseUrl.inMemory("stages"), new FixtureMigration(fixtures)))
                .close();
        timed(
                        "Javalin, Jetty, and all the rest a second time",
                        () -> CceEmulator.builder().start())
                .close();
    }

    private static <T> T timed(String stage, Callable<T> work) throws Exception {
        long began = System.nanoTime();
        T result = work.call();
        print(stage, (System.nanoTime() - began) / 1_000_000);
        return result;
    }

    private static void print(String stage, long millis) {
        System.out.printf("| %s | %d |%n", stage, millis);
    }
}
