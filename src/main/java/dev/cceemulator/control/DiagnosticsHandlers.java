package dev.cceemulator.control;

import static dev.cceemulator.operation.Operation.BEHAVIOURS;
import static dev.cceemulator.operation.Operation.DIALECTS;
import static dev.cceemulator.operation.Operation.ERROR_CODES;
import static dev.cceemulator.operation.Operation.HEALTH;
import static dev.cceemulator.operation.Operation.OPEN_API;
import static dev.cceemulator.operation.Operation.READY;

import dev.cceemulator.database.Database;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.http.OperationCall;
import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.upgrade.v3.dialect.DialectDescription;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Handlers of the operations that show the health of the emulator, its behaviours with their evidence, and its documents. */
public final class DiagnosticsHandlers {
    private final Database database;
    private final Supplier<List<Behaviour>> behaviours;
    private final Supplier<List<DialectDescription>> dialects;

    /**
     * @param behaviours supplies all behaviours; called at the first request for them
     * @param dialects supplies all dialects, likewise
     */
    public DiagnosticsHandlers(
            Database database, Supplier<List<Behaviour>> behaviours, Supplier<List<DialectDescription>> dialects) {
        this.database = database;
        this.behaviours = behaviours;
        this.dialects = dialects;
    }

    /** The handler of each operation. */
    public Map<Operation, OperationHandler> handlers() {
        return Map.of(
                HEALTH, call -> call.respond(Map.of("status", "alive")),
                READY, this::ready,
                ERROR_CODES, call -> call.respondJson(resource("error-codes.json")),
                BEHAVIOURS,
                        call -> call.respond(
                                behaviours.get().stream().map(BehaviourBody::of).toList()),
                DIALECTS,
                        call -> call.respond(
                                dialects.get().stream().map(DialectBody::of).toList()),
                OPEN_API, call -> call.respondJson(resource("openapi.json")));
    }

    /** Responds with 200 if the database works; the server only listens once it is migrated and filled. */
    private void ready(OperationCall call) {
        database.problem().ifPresent(problem -> {
            throw new ServiceUnavailableResponse(problem);
        });
        call.respond(Map.of("status", "ready"));
    }

    private static InputStream resource(String name) {
        InputStream content = DiagnosticsHandlers.class.getResourceAsStream(name);
        if (content == null) {
            throw new IllegalStateException("The jar lacks " + name);
        }
        return content;
    }
}
