package dev.cceemulator.app;

import dev.cceemulator.control.Tenant;
import dev.cceemulator.control.TenantService;
import dev.cceemulator.iam.ProjectCredentials.Issued;
import dev.cceemulator.project.ProjectException;
import dev.cceemulator.upgrade.Plan;
import dev.cceemulator.upgrade.TaskType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A project that a test has for itself. Closing it removes it.
 *
 * <pre>{@code
 * try (var project = emulator.project()) {
 *     project.clock().freeze();
 *     // drive an upgrade of project.clusters().get(0) with project.token(), and then:
 *     project.clock().advanceUntilTerminal();
 * }
 * }</pre>
 */
public final class EmulatorProject implements AutoCloseable {
    private final TenantService tenants;
    private final Tenant tenant;
    private final Issued credentials;
    private final EmulatorClock clock;
    private final BooleanSupplier isEmulatorClosed;

    EmulatorProject(
            TenantService tenants,
            Tenant tenant,
            Issued credentials,
            EmulatorClock clock,
            BooleanSupplier isEmulatorClosed) {
        this.isEmulatorClosed = isEmulatorClosed;
        this.tenants = tenants;
        this.tenant = tenant;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Its id: 32 lower-case hexadecimal digits. */
    public String id() {
        return tenant.id();
    }

    /** A token for X-Auth-Token that is good for this project only, and never expires. */
    public String token() {
        return credentials.token();
    }

    /** The public half of a pair of keys with which SDKs sign. */
    public String accessKey() {
        return credentials.accessKey();
    }

    /** The secret half. */
    public String secretKey() {
        return credentials.secretKey();
    }

    /** The ids of its clusters, that of the documented example first. */
    public List<String> clusters() {
        return tenant.clusterIds();
    }

    /** Its time. */
    public EmulatorClock clock() {
        return clock;
    }

    /**
     * Sets how long the tasks take that are created from now on.
     *
     * @param preset instant, quick or realistic
     * @throws IllegalArgumentException if there is no such plan
     * @throws ProjectException if the project is gone
     */
    public EmulatorProject plan(String preset) {
        tenants.plan(id(), Plan.of(preset));
        return this;
    }

    /**
     * The same, each type by itself; those that are left out take a few seconds.
     *
     * @throws IllegalArgumentException if a type is none that clients create, or a duration is negative or too long
     * @throws ProjectException if the project is gone
     */
    public EmulatorProject plan(Map<TaskType, Duration> durations) {
        tenants.plan(id(), Plan.of(durations));
        return this;
    }

    /**
     * Makes it what it was when it was created, clock and plan included; of its credentials, only tokens of logins go.
     *
     * @throws ProjectException if the project is gone
     */
    public void reset() {
        tenants.reset(id());
    }

    /** Removes it with all it holds. Closing twice is harmless, and so is closing it after its emulator. */
    @Override
    public void close() {
        if (!isEmulatorClosed.getAsBoolean()) {
            tenants.delete(id());
        }
    }
}
