package dev.cceemulator.control;

import dev.cceemulator.fixtures.DialectField;
import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.json.JsonValue;
import dev.cceemulator.json.JsonValue.Kind;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.tenant.CreateProject;
import org.jspecify.annotations.Nullable;

/** The body of a request that creates a project. */
final class ProjectRequest {
    private ProjectRequest() {}

    static CreateProject read(JsonObjectReader body) {
        return new CreateProject(body.text("template"), DialectField.read(body), plan(body));
    }

    /** A plan, given by the name of a preset or as an object. */
    private static @Nullable TaskPlan plan(JsonObjectReader body) {
        JsonValue plan = body.value("plan");
        return plan != null && plan.kind() == Kind.STRING
                ? PlanBody.preset(body, "plan")
                : body.object("plan", PlanBody::read);
    }
}
