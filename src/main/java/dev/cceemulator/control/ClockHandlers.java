package dev.cceemulator.control;

import static dev.cceemulator.operation.Operation.ADVANCE_CLOCK;
import static dev.cceemulator.operation.Operation.SET_CLOCK;
import static dev.cceemulator.operation.Operation.SHOW_CLOCK;

import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.tenant.ClockService;
import java.util.Map;

/** Handlers of the operations on the clocks of projects. */
public final class ClockHandlers {
    private static final String ID = "project_id";

    private final ClockService clocks;

    public ClockHandlers(ClockService clocks) {
        this.clocks = clocks;
    }

    /** The handler of each operation. */
    public Map<Operation, OperationHandler> handlers() {
        return Map.of(
                SHOW_CLOCK, call -> call.respond(ClockBody.of(clocks.read(call.pathParameter(ID)))),
                SET_CLOCK,
                        call -> call.respond(ClockBody.of(
                                call.read(ClockRequest::parseChange).apply(clocks, call.pathParameter(ID)))),
                ADVANCE_CLOCK,
                        call -> call.respond(ClockBody.AdvanceBody.of(
                                call.read(ClockRequest::parseAdvance).apply(clocks, call.pathParameter(ID)))));
    }
}
