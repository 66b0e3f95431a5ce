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

/** The settings of an emulator that is about to start. Each has a default. */
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
    private int explained = 1000;
    private Limits limits = Limits.ofLibrary();
    private boolean isControlOn = true;
    private @Nullable Integer controlPort;
    private @Nullable String controlToken;
    private List<String> allowedHosts = List.of();

    CceEmulatorBuilder() {}

    /**
     * Sets the address to listen on; 127.0.0.1 by default.
     *
     * @throws IllegalArgumentException if it is neither an address nor the name of a host
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

    /** Accepts any token that is not empty and any well-formed signature, instead of only those that the fixtures allow. */
    public CceEmulatorBuilder lenient() {
        this.auth = AuthMode.LENIENT;
        return this;
    }

    /** Sets the dialect of projects that choose none themselves; that of the documented page by default. */
    public CceEmulatorBuilder dialect(Dialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        return this;
    }

    /** Sets the plan of projects that choose none themselves; tasks take a few seconds by default. */
    public CceEmulatorBuilder plan(TaskPlan plan) {
        this.plan = Objects.requireNonNull(plan, "plan");
        return this;
    }

    /**
     * Keeps the database instead of having one in memory. It is for one emulator at a time.
     *
     * @param pathOrUrl the path of a file, to which H2 appends {@code .mv.db}, or a {@code jdbc:h2:} URL
     * @throws IllegalArgumentException if it is neither
     */
    public CceEmulatorBuilder database(String pathOrUrl) {
        this.database = DatabaseUrl.of(Objects.requireNonNull(pathOrUrl, "pathOrUrl"));
        return this;
    }

    /** Sets a directory of fixtures in place of the bundled set. */
    public CceEmulatorBuilder fixtures(Path folder) {
        this.fixtures = folder;
        return this;
    }

    /** Sets the emulator's time; the system's by default. */
    public CceEmulatorBuilder clock(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Sets the time that the dates of signatures are compared with; the system's by default. It is not that of
     * {@link #clock}: whatever time a test wants the emulator to have, the clients sign with the time of the system.
     */
    public CceEmulatorBuilder signatureClock(InstantSource clock) {
        this.signatureClock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Sets the number of latest responses that {@code /_emulator/explain} can explain; 1000
     * by default, and 0 switches it off.
     */
    public CceEmulatorBuilder explain(int answers) {
        this.explained = answers;
        return this;
    }

    /**
     * Sets whether the control API answers, below {@code /_emulator}; it does by default. Its health and
     * readiness always do.
     */
    public CceEmulatorBuilder control(boolean isOn) {
        this.isControlOn = isOn;
        return this;
    }

    /**
     * Sets a port for the control API alone, on the same host; 0 takes any free one. It is on the main port
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
     * Sets how many projects tests may have at a time; a limit that suits the size of the heap by default, 10,000 at most.
     * Those of the fixtures are not counted.
     *
     * @throws IllegalArgumentException if it is negative, or more than a million
     */
    public CceEmulatorBuilder maxProjects(int projects) {
        this.limits = new Limits(projects, limits.cacheMegabytes());
        return this;
    }

    /**
     * Sets the size of the cache of lists in megabytes; 4 by default. 0 caches nothing.
     *
     * @throws IllegalArgumentException if it is negative, or more than 65,536
     */
    public CceEmulatorBuilder cacheSize(int megabytes) {
        this.limits = new Limits(limits.projects(), megabytes);
        return this;
    }

    /**
     * Sets further names of hosts under which the control API answers. It always answers under IP addresses, names without
     * a dot and {@link #host}; any other name may be one that a web page made resolve to this machine.
     *
     * @param names names of hosts, or suffixes such as {@code .example.com}
     * @throws IllegalArgumentException if one is neither
     */
    public CceEmulatorBuilder allowedHosts(String... names) {
        this.allowedHosts = Stream.of(names).map(ControlSettings::allowedHost).toList();
        return this;
    }

    /**
     * Starts it, and returns when it listens and is filled.
     *
     * @throws EmulatorException if it cannot; nothing is left open then
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
                explained,
                limits,
                new ControlSettings(isControlOn, controlPort, controlToken, allowedHosts));
    }
}
