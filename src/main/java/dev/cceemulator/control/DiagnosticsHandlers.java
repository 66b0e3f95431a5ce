package dev.cceemulator.control;

import dev.cceemulator.database.Database;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.upgrade.v3.dialect.DialectDescription;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The emulator's own API. */
public final class DiagnosticsHandlers {
    private final Database database;
    private final Supplier<List<Behaviour>> behaviours;
    private final Supplier<List<DialectDescription>> dialects;

    /**
     * @param behaviours what the whole emulator does, for the list of it; not made before somebody asks
     * @param dialects which dialects there are, for the list of them; likewise
     */
    public DiagnosticsHandlers(
            Database database, Supplier<List<Behaviour>> behaviours, Supplier<List<DialectDescription>> dialects) {
        this.database = database;
        this.behaviours = behaviours;
        this.dialects = dialects;
    }

    /** The process is alive. */
    public void health(Context request) {
        request.json(Map.of("status", "alive"));
    }

    /** It listens, and its database is migrated, filled and answering. */
    public void ready(Context request) {
        if (!database.isAlive()) {
            throw new ServiceUnavailableResponse("The database does not answer");
        }
        request.json(Map.of("status", "ready"));
    }

    /** The vendor's error codes, as far as they are known, each with its evidence. */
    public void errorCodes(Context request) {
        request.result(resource("error-codes.json"));
    }

    /** What the emulator does as the real service does, each with its evidence. */
    public void behaviours(Context request) {
        request.json(behaviours.get());
    }

    /** Which dialects there are, for whom, and how that is known. */
    public void dialects(Context request) {
        request.json(dialects.get());
    }

    /** The OpenAPI description of the operations. */
    public void openApi(Context request) {
        request.result(resource("openapi.json"));
    }

    private static InputStream resource(String name) {
        InputStream content = DiagnosticsHandlers.class.getResourceAsStream(name);
        if (content == null) {
            throw new IllegalStateException("The jar lacks " + name);
        }
        return content;
    }
}
