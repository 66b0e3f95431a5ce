package dev.cceemulator.control;

import dev.cceemulator.fixtures.Templates;
import dev.cceemulator.json.Fields;
import dev.cceemulator.json.LocatedJson;
import dev.cceemulator.json.LocatedJson.Kind;
import dev.cceemulator.upgrade.Dialect;
import dev.cceemulator.upgrade.Plan;
import org.jspecify.annotations.Nullable;

/**
 * How a project is to be created.
 *
 * @param template what it is made of: bundled, empty, or the id of another project
 * @param dialect the name of the dialect that its clients expect; null for that of the template
 * @param plan how long its tasks take; null for the server's default
 */
public record ProjectRequest(
        String template, @Nullable String dialect, @Nullable Plan plan) {
    static ProjectRequest of(Fields body) {
        String template = body.text("template");
        Dialect dialect = Dialect.read(body);
        return new ProjectRequest(
                template == null ? Templates.BUNDLED : template, dialect == null ? null : dialect.id(), plan(body));
    }

    /** By its name, or as an object. */
    private static @Nullable Plan plan(Fields body) {
        LocatedJson plan = body.value("plan");
        return plan != null && plan.kind() == Kind.STRING
                ? PlanBody.preset(body, "plan")
                : body.object("plan", PlanBody::read);
    }
}
