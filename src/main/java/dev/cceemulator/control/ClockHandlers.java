package dev.cceemulator.control;

import dev.cceemulator.tenant.ClockService;
import io.javalin.http.Context;

/** The clocks of projects, as they are asked for over HTTP. */
public final class ClockHandlers {
    private static final String ID = "project_id";

    private final ClockService clocks;

    public ClockHandlers(ClockService clocks) {
        this.clocks = clocks;
    }

    /** What a clock shows. */
    public void show(Context request) {
        request.json(ClockBody.of(clocks.read(request.pathParam(ID))));
    }

    /** Freezes, sets or resumes a clock. */
    public void set(Context request, byte[] body) {
        request.json(
                ClockBody.of(ControlRequest.read(body, ClockRequest::setting).apply(clocks, request.pathParam(ID))));
    }

    /** Moves a clock on. */
    public void advance(Context request, byte[] body) {
        request.json(ClockBody.Advanced.of(
                ControlRequest.read(body, ClockRequest::advance).apply(clocks, request.pathParam(ID))));
    }
}
