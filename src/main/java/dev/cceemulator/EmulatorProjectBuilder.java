package dev.cceemulator;

import dev.cceemulator.boot.RunningServer;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.tenant.CreateProject;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds and creates a project. Each setting has a default. */
public final class EmulatorProjectBuilder {
    private final RunningServer server;
    private String id = UUID.randomUUID().toString().replace("-", "");
    private @Nullable String template;
    private @Nullable Dialect dialect;
    private @Nullable TaskPlan plan;

    EmulatorProjectBuilder(RunningServer server) {
        this.server = server;
    }

    /** Sets the id, 32 lower-case hexadecimal digits; a random one by default. */
    public EmulatorProjectBuilder id(String id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    /**
     * Sets the template of the content: bundled, empty, or the id of a project of the fixtures; the first of those by default.
     * The id of a project that a test created refers to the template of that project, not to its current content.
     */
    public EmulatorProjectBuilder template(String template) {
        this.template = Objects.requireNonNull(template, "template");
        return this;
    }

    /** Sets the dialect that its clients expect; the dialect of the template by default. */
    public EmulatorProjectBuilder dialect(Dialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        return this;
    }

    /** Sets the plan of its tasks; the emulator's plan by default. */
    public EmulatorProjectBuilder plan(TaskPlan plan) {
        this.plan = Objects.requireNonNull(plan, "plan");
        return this;
    }

    /**
     * Creates it.
     *
     * @throws EmulatorException if the id is malformed or taken, or there is no such template
     */
    public EmulatorProject create() {
        CreateProject request = new CreateProject(template, dialect, plan);
        return new LocalProject(server, Calls.run(() -> server.projects().create(id, request, false)));
    }
}
