package dev.cceemulator.cli;

import dev.cceemulator.CceEmulatorBuilder;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.plan.TaskPlan;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The flags of serve. What the command line takes, the variables, the help and the refusals all follow from these
 * lines: the name, here HOST for --host and CCE_EMULATOR_HOST; the placeholder; the default, null where leaving it out
 * means something of its own; what the value does; and what it is for.
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
            "strict: a token that the fixtures name or a login got, or a signature by an access key that they name, for its own project;"
                    + " lenient: any token that is not empty, or any well-formed signature, for any project"),
    DIALECT(
            "NAME",
            "documented",
            (emulator, value) -> emulator.dialect(Dialect.of(value)),
            "How clients expect the list, where a project does not say itself: documented: as the page; sdk-object: for"
                    + " SDKs before 2026-04-24; sdk-array: for SDKs since"),
    PLAN(
            "NAME",
            "quick",
            (emulator, value) -> emulator.plan(TaskPlan.of(value)),
            "How long the tasks of an upgrade take, where a project does not say itself: instant: no time; quick: a few"
                    + " seconds; realistic: minutes, as in the cloud"),
    DATABASE(
            "PATH",
            null,
            (emulator, value) -> emulator.database(UserPath.expanded(value)),
            "File to keep the database in, or a jdbc:h2: URL; in memory by default"),
    FIXTURES(
            "DIR",
            null,
            (emulator, value) -> emulator.fixtures(UserPath.folder(value)),
            "Folder of fixtures in place of the bundled set"),
    EXPLAIN(
            "COUNT",
            "1000",
            (emulator, value) -> emulator.explain(FlagValues.explained(value)),
            "How many of the latest answers are kept to be explained at /_emulator/explain; 0 keeps none"),
    MAX_PROJECTS(
            "COUNT",
            null,
            (emulator, value) -> emulator.maxProjects(FlagValues.projects(value)),
            "How many projects tests can have at a time, besides those of the fixtures; one for each 32 KB of the heap by"
                    + " default, at most 10000"),
    CACHE_SIZE(
            "MEGABYTES",
            null,
            (emulator, value) -> emulator.cacheSize(FlagValues.megabytes(value)),
            "Memory for lists that were answered before; an eighth of the heap by default, at most 160"),
    CONTROL(
            "on|off",
            "on",
            (emulator, value) -> emulator.control(FlagValues.isOn(value)),
            "Whether the emulator's own API answers, below /_emulator; its health and ready always do"),
    CONTROL_PORT(
            "PORT",
            null,
            (emulator, value) -> emulator.controlPort(FlagValues.port(value)),
            "Port for that API alone, 0 for any free one; that of everything else by default"),
    CONTROL_TOKEN(
            "TOKEN",
            null,
            CceEmulatorBuilder::controlToken,
            "What callers of that API have to send as Authorization: Bearer TOKEN; nothing by default. Better given in"
                    + " the variable, since others can see command lines"),
    ALLOWED_HOST(
            "NAMES",
            null,
            (emulator, value) -> emulator.allowedHosts(value.split(",", -1)),
            "Further hosts under which that API answers, separated by commas; .example.com stands for every name that"
                    + " ends so. It always answers under IP addresses and names without a dot");

    private final String placeholder;
    private final @Nullable String byDefault;
    private final BiConsumer<CceEmulatorBuilder, String> setting;
    private final String purpose;

    Flag(
            String placeholder,
            @Nullable String byDefault,
            BiConsumer<CceEmulatorBuilder, String> setting,
            String purpose) {
        this.placeholder = placeholder;
        this.byDefault = byDefault;
        this.setting = setting;
        this.purpose = purpose;
    }

    /** Its name without the dashes, such as {@code port}. */
    String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can be given more than once, which says the same as its values separated by commas. */
    boolean isList() {
        return this == ALLOWED_HOST;
    }

    /** The environment variable that says the same. */
    String variable() {
        return Environment.PREFIX + name();
    }

    /** The value where nobody gives one. */
    Optional<String> byDefault() {
        return Optional.ofNullable(byDefault);
    }

    /** What help says about it. */
    String description() {
        return purpose + byDefault().map(value -> "; " + value + " by default").orElse("") + " [" + variable() + "]";
    }

    /**
     * Sets the value.
     *
     * @throws IllegalArgumentException if it is none for this flag; the message says what would be right
     */
    void set(CceEmulatorBuilder emulator, String value) {
        setting.accept(emulator, value);
    }

    private static void auth(CceEmulatorBuilder emulator, String value) {
        if (FlagValues.isLenient(value)) {
            emulator.lenient();
        }
    }

    /** As it is written, with a placeholder for its value: {@code --port=PORT}. */
    @Override
    public String toString() {
        return "--" + option() + "=" + placeholder;
    }
}
