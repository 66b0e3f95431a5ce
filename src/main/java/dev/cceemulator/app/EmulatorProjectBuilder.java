package dev.cceemulator.app;

import dev.cceemulator.control.ProjectRequest;
import dev.cceemulator.control.Tenant.Created;
import dev.cceemulator.control.TenantService;
import dev.cceemulator.fixtures.Templates;
import dev.cceemulator.project.ProjectException;
import dev.cceemulator.upgrade.ClockService;
import dev.cceemulator.upgrade.Dialect;
import dev.cceemulator.upgrade.Plan;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What can be chosen about a project before it is created. Everything has a default. */
public final class EmulatorProjectBuilder {
    private final TenantService tenants;
    private final ClockService clocks;
    private final BooleanSupplier isEmulatorClosed;
    private String id = UUID.randomUUID().toString().replace("-", "");
    private String template = Templates.BUNDLED;
    private @Nullable Dialect dialect;
    private @Nullable Plan plan;

    EmulatorProjectBuilder(TenantService tenants, ClockService clocks, BooleanSupplier isEmulatorClosed) {
        this.isEmulatorClosed = isEmulatorClosed;
        this.tenants = tenants;
        this.clocks = clocks;
    }

    /** Its id, 32 lower-case hexadecimal digits; a random one unless told otherwise. */
    public EmulatorProjectBuilder id(String id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    /** What it is made of: bundled, which is the default, empty, or the id of a project. */
    public EmulatorProjectBuilder template(String template) {
        this.template = Objects.requireNonNull(template, "template");
        return this;
    }

    /**
     * How its clients expect workflows; as the template's unless told otherwise.
     *
     * @throws IllegalArgumentException if there is no such dialect
     */
    public EmulatorProjectBuilder dialect(String id) {
        this.dialect = Dialect.of(id);
        return this;
    }

    /**
     * How long its tasks take; as the emulator's default unless told otherwise.
     *
     * @throws IllegalArgumentException if there is no such plan
     */
    public EmulatorProjectBuilder plan(String preset) {
        this.plan = Plan.of(preset);
        return this;
    }

    /**
     * Creates it.
     *
     * @throws ProjectException if its id can be none or is taken, or there is no such template
     */
    public EmulatorProject create() {
        ProjectRequest request = new ProjectRequest(template, dialect == null ? null : dialect.id(), plan);
        Created created = tenants.create(id, request, false);
        return new EmulatorProject(
                tenants, created.tenant(), created.credentials(), new EmulatorClock(clocks, id), isEmulatorClosed);
    }
}
