package dev.cceemulator.cli;

import dev.cceemulator.CceEmulatorBuilder;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.plan.TaskPlan;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The flags of serve. Parsing, variables, help and error messages are all derived from these
 * constants: the name, such as HOST for --host and CCE_EMULATOR_HOST; the placeholder; the default, null if there is
 * no fixed one; the setter; and the description.
 */
enum Flag {
    HOST("ADDRESS", "127.0.0.1", CceEmulatorBuilder::host, "Address to listen on, 0.0.0.0 for all"),
    PORT(
            "PORT",
            "8080",
            (emulator, value) -> emulator.port(FlagValues.port(value)),
            "Port to listen on, 0 for any free one"),
    AUTH(
            "MODE",
            "strict",
            Flag::auth,
            "strict: only tokens of the fixtures or of a login, and signatures with an access key of the fixtures, each for its own project;"
                    + " lenient: any non-empty token or well-formed signature, for any project"),
    DIALECT(
            "NAME",
            Dialect.DOCUMENTED.id(),
            (emulator, value) -> emulator.dialect(Dialect.of(value)),
            "Form of workflows in projects that choose none: " + dialects()),
    PLAN(
            "NAME",
            "quick",
            (emulator, value) -> emulator.plan(TaskPlan.of(value)),
            "How long tasks take in projects that choose no plan: instant: no time; quick: a few"
                    + " seconds; realistic: minutes, as in the cloud"),
    DATABASE(
            "PATH",
            null,
            (emulator, value) -> emulator.database(UserPath.expandHome(value)),
            "File to keep the database in, or a jdbc:h2: URL; in memory by default"),
    FIXTURES(
            "DIR",
            null,
            (emulator, value) -> emulator.fixtures(UserPath.directory(value)),
            "Directory of fixtures; the bundled set by default"),
    EXPLAIN(
            "COUNT",
            "1000",
            (emulator, value) -> emulator.explain(FlagValues.explainableResponses(value)),
            "Number of latest responses that /_emulator/explain can explain; 0 switches it off"),
    MAX_PROJECTS(
            "COUNT",
            null,
            (emulator, value) -> emulator.maxProjects(FlagValues.projects(value)),
            "Maximum number of projects for tests, not counting those of the fixtures; one for each 32 KB of the heap by"
                    + " default, at most 10000"),
    CACHE_SIZE(
            "MEGABYTES",
            null,
            (emulator, value) -> emulator.cacheSize(FlagValues.megabytes(value)),
            "Size of the list cache; an eighth of the heap by default, at most 160"),
    CONTROL(
            "on|off",
            "on",
            (emulator, value) -> emulator.control(FlagValues.isOn(value)),
            "Whether the control API, below /_emulator, is enabled; its health and ready always are"),
    CONTROL_PORT(
            "PORT",
            null,
            (emulator, value) -> emulator.controlPort(FlagValues.port(value)),
            "Separate port for the control API, 0 for any free one; the main port by default"),
    CONTROL_TOKEN(
            "TOKEN",
            null,
            CceEmulatorBuilder::controlToken,
            "Token that callers of the control API have to send as Authorization: Bearer TOKEN; none by default. Prefer"
                    + " the variable, since other users can see command lines"),
    ALLOWED_HOST(
            "NAMES",
            null,
            (emulator, value) -> emulator.allowedHosts(value.split(",", -1)),
            "Further host names for which the control API accepts requests, separated by commas; .example.com matches"
                    + " every name that ends with it. IP addresses and names without a dot are always accepted");

    private final String placeholder;
    private final @Nullable String defaultValue;
    private final BiConsumer<CceEmulatorBuilder, String> setter;
    private final String purpose;

    Flag(
            String placeholder,
            @Nullable String defaultValue,
            BiConsumer<CceEmulatorBuilder, String> setter,
            String purpose) {
        this.placeholder = placeholder;
        this.defaultValue = defaultValue;
        this.setter = setter;
        this.purpose = purpose;
    }

    /** The name without the dashes, such as {@code port}. */
    String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can be given more than once, which is the same as one value separated by commas. */
    boolean isList() {
        return this == ALLOWED_HOST;
    }

    /** The corresponding environment variable. */
    String variable() {
        return Environment.PREFIX + name();
    }

    /** The default value; empty if there is no fixed one. */
    Optional<String> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** The description for --help. */
    String description() {
        return purpose
                + defaultValue().map(value -> "; " + value + " by default").orElse("") + " [" + variable() + "]";
    }

    /**
     * Sets the value.
     *
     * @throws IllegalArgumentException if it is not valid; the message says what is expected
     */
    void set(CceEmulatorBuilder emulator, String value) {
        setter.accept(emulator, value);
    }

    private static void auth(CceEmulatorBuilder emulator, String value) {
        if (FlagValues.isLenient(value)) {
            emulator.lenient();
        }
    }

    private static String dialects() {
        return Arrays.stream(Dialect.values())
                .map(dialect -> dialect.id() + ": " + use(dialect))
                .collect(Collectors.joining("; "));
    }

    private static String use(Dialect dialect) {
        return switch (dialect) {
            case DOCUMENTED -> "as on the page";
            case SDK_OBJECT -> "for SDKs before 2026-04-24";
            case SDK_ARRAY -> "for SDKs since";
            case DEFINITION -> "as in the API definition since 2026-04-25";
        };
    }

    /** The flag with the placeholder of its value: {@code --port=PORT}. */
    @Override
    public String toString() {
        return "--" + option() + "=" + placeholder;
    }
}
