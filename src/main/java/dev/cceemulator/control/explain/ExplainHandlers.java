package dev.cceemulator.control.explain;

import dev.cceemulator.http.OperationCall;
import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.requestlog.RequestLog;
import dev.cceemulator.requestlog.RequestRecord;
import dev.cceemulator.tenant.ProjectOverview;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** Handlers of the operation that explains responses, as JSON or as plain text. */
public final class ExplainHandlers {
    private static final String PLAIN = "text/plain";
    private static final Pattern REQUEST_ID = Pattern.compile("[0-9a-f]{32}");

    private final RequestLog requestLog;
    private final Explainer explainer;

    public ExplainHandlers(RequestLog requestLog, ProjectOverview projects, OperationBehaviours behaviours) {
        this.requestLog = requestLog;
        this.explainer = new Explainer(projects, behaviours);
    }

    /** The handler of each operation. */
    public Map<Operation, OperationHandler> handlers() {
        return Map.of(Operation.EXPLAIN, this::explain);
    }

    /** Explains the response with an id, as JSON or as plain text, whichever the client prefers. */
    private void explain(OperationCall call) {
        String requestId = call.pathParameter("request_id");
        if (requestLog.capacity() == 0) {
            throw new HttpResponseException(
                    HttpStatus.CONFLICT_409,
                    "Explanations are switched off; start the emulator without --explain=0, or with --explain=COUNT or"
                            + " CCE_EMULATOR_EXPLAIN=COUNT to record the latest COUNT responses");
        }
        if (!REQUEST_ID.matcher(requestId).matches()) {
            throw new HttpResponseException(
                    HttpStatus.BAD_REQUEST_400,
                    "A request id is 32 lower-case hexadecimal digits: the value of X-Request-Id in the response to"
                            + " explain");
        }
        RequestRecord record = requestLog.find(requestId).orElseThrow(() -> unknown(requestId));
        Explanation explanation = explainer.explain(record, call.operationsUrl());
        if (prefersText(call)) {
            call.respondText(ExplanationText.of(explanation));
        } else {
            call.respond(explanation);
        }
    }

    private HttpResponseException unknown(String requestId) {
        return new HttpResponseException(
                HttpStatus.NOT_FOUND_404,
                "No response with id " + requestId + " is recorded: only the latest " + requestLog.capacity()
                        + " are, and none below /_emulator; --explain=COUNT changes this number");
    }

    private static boolean prefersText(OperationCall call) {
        QuotedQualityCSV accepted = new QuotedQualityCSV();
        String accept = call.header("Accept");
        accepted.addValue(accept == null ? "" : accept.toLowerCase(Locale.ROOT));
        return accepted.getValues().stream()
                .map(type -> type.replaceFirst(";.*", "").strip())
                .filter(type -> type.equals(PLAIN) || type.equals("application/json"))
                .findFirst()
                .filter(PLAIN::equals)
                .isPresent();
    }
}
