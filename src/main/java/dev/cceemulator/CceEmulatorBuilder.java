package dev.cceemulator;

import dev.cceemulator.boot.ControlSettings;
import dev.cceemulator.boot.Limits;
import dev.cceemulator.boot.Settings;
import dev.cceemulator.boot.Start;
import dev.cceemulator.boot.StartException;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.iam.AuthMode;
import dev.cceemulator.plan.TaskPlan;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds and starts an emulator. Each setting has a default. */
public final class CceEmulatorBuilder {
    private String host = "127.0.0.1";
    private int port;
    private AuthMode auth = AuthMode.STRICT;
    private Dialect dialect = Dialect.DOCUMENTED;
    private TaskPlan plan = TaskPlan.QUICK;
    private @Nullable DatabaseUrl database;
    private @Nullable Path fixtures;
    private InstantSource clock = InstantSource.system();
    private InstantSource signatureClock = InstantSource.system();
    private int explainableResponses = 1000;
    private Limits limits = Limits.ofLibrary();
    private boolean isControlEnabled = true;
    private @Nullable Integer controlPort;
    private @Nullable String controlToken;
    private List<String> allowedHosts = List.of();

    CceEmulatorBuilder() {}

    /**
     * Sets the address to listen on; 127.0.0.1 by default.
     *
     * @throws IllegalArgumentException if it is neither an IP address nor a host name
     */
    public CceEmulatorBuilder host(String host) {
        this.host = Settings.host(host);
        return this;
    }

    /** Sets the port to listen on; 0, the default, takes any free one. */
    public CceEmulatorBuilder port(int port) {
        this.port = port;
        return this;
    }

    /** Accepts any non-empty token and any well-formed signature, and not only credentials of the fixtures and of logins. */
    public CceEmulatorBuilder lenient() {
        this.auth = AuthMode.LENIENT;
        return this;
    }

    /** Sets the dialect of projects that choose none; the documented one by default. */
    public CceEmulatorBuilder dialect(Dialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        return this;
    }

    /** Sets the plan of projects that choose none; by default tasks take a few seconds. */
    public CceEmulatorBuilder plan(TaskPlan plan) {
        this.plan = Objects.requireNonNull(plan, "plan");
        return this;
    }

    /**
     * Stores the database in a file instead of in memory. Only one emulator at a time can use it.
     *
     * @param pathOrUrl the path of a file, to which H2 appends {@code .mv.db}, or a {@code jdbc:h2:} URL
     * @throws IllegalArgumentException if it is neither
     */
    public CceEmulatorBuilder database(String pathOrUrl) {
        this.database = DatabaseUrl.of(Objects.requireNonNull(pathOrUrl, "pathOrUrl"));
        return this;
    }

    /** Sets the directory of fixtures; the bundled set by default. */
    public CceEmulatorBuilder fixtures(Path directory) {
        this.fixtures = directory;
        return this;
    }

    /** Sets the clock of the emulator; the system clock by default. */
    public CceEmulatorBuilder clock(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Sets the clock that dates of signatures are compared with; the system clock by default. It is independent of
     * {@link #clock}, since clients sign with the system time even if a test sets another time.
     */
    public CceEmulatorBuilder signatureClock(InstantSource clock) {
        this.signatureClock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Sets the number of latest responses that {@code /_emulator/explain} can explain; 1000
     * by default; 0 switches explanations off.
     */
    public CceEmulatorBuilder explain(int responses) {
        this.explainableResponses = responses;
        return this;
    }

    /**
     * Sets whether the control API, below {@code /_emulator}, is enabled, which is the default. Its health and
     * readiness checks are always enabled.
     */
    public CceEmulatorBuilder control(boolean isEnabled) {
        this.isControlEnabled = isEnabled;
        return this;
    }

    /**
     * Sets a separate port for the control API, on the same host; 0 takes any free one. It is on the main port
     * by default.
     */
    public CceEmulatorBuilder controlPort(int port) {
        this.controlPort = port;
        return this;
    }

    /**
     * Sets the token that callers of the control API have to send, as {@code Authorization: Bearer TOKEN}; none by
     * default.
     *
     * @throws IllegalArgumentException if it is blank, or not valid in a header
     */
    public CceEmulatorBuilder controlToken(String token) {
        this.controlToken = ControlSettings.token(Objects.requireNonNull(token, "token"));
        return this;
    }

    /**
     * Sets the maximum number of projects for tests; by default it depends on the size of the heap, and is at most 10,000.
     * Projects of the fixtures are not counted.
     *
     * @throws IllegalArgumentException if it is negative, or more than a million
     */
    public CceEmulatorBuilder maxProjects(int projects) {
        this.limits = new Limits(projects, limits.cacheMegabytes());
        return this;
    }

    /**
     * Sets the size of the list cache in megabytes; 4 by default. 0 disables it.
     *
     * @throws IllegalArgumentException if it is negative, or more than 65,536
     */
    public CceEmulatorBuilder cacheSize(int megabytes) {
        this.limits = new Limits(limits.projects(), megabytes);
        return this;
    }

    /**
     * Sets further host names for which the control API accepts requests. It always accepts IP addresses, names without
     * a dot and {@link #host}. A web page could make any other name resolve to this machine (DNS rebinding).
     *
     * @param names host names, or suffixes such as {@code .example.com}
     * @throws IllegalArgumentException if one is neither
     */
    public CceEmulatorBuilder allowedHosts(String... names) {
        this.allowedHosts = Stream.of(names).map(ControlSettings::allowedHost).toList();
        return this;
    }

    /**
     * Starts it, and returns when it is ready for requests.
     *
     * @throws EmulatorException if it cannot start; nothing is left open then
     * @throws IllegalArgumentException if a port or the number of responses to explain is out of range, or if settings
     *     contradict each other
     */
    public CceEmulator start() {
        Settings settings = settings();
        try {
            return new CceEmulator(Start.of(settings));
        } catch (StartException e) {
            throw new EmulatorException(e);
        }
    }

    private Settings settings() {
        return new Settings(
                host,
                port,
                auth,
                dialect,
                plan,
                database,
                fixtures,
                clock,
                signatureClock,
                explainableResponses,
                limits,
                new ControlSettings(isControlEnabled, controlPort, controlToken, allowedHosts));
    }
}
