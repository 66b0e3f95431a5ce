package dev.cceemulator.upgrade.v3.task;

import dev.cceemulator.json.Json;
import dev.cceemulator.upgrade.domain.TaskView;
import java.util.function.Function;

/** The bodies of tasks that fixtures saved from responses, which are returned as they are. */
final class SavedBody {
    private SavedBody() {}

    /** The saved body of a task, or that of another task. */
    static Function<TaskView, Object> or(Function<TaskView, Object> body) {
        return view -> view.savedBody() == null ? body.apply(view) : Json.rawValue(view.savedBody());
    }
}
