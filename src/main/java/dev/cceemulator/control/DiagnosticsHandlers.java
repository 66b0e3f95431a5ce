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

/** The operations that show how the emulator is, what it does, and how that is known. */
public final class DiagnosticsHandlers {
    private final Database database;
    private final Supplier<List<Behaviour>> behaviours;
    private final Supplier<List<DialectDescription>> dialects;

    /**
     * @param behaviours the list of all behaviours; not made before a request asks for it
     * @param dialects the list of all dialects; likewise
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

    /** It listens, and its database is migrated, filled and answering. */
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
