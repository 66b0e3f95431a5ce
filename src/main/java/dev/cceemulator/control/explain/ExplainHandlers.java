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

/** Explains answers that were given, to people and to programs. */
public final class ExplainHandlers {
    private static final String PLAIN = "text/plain";
    private static final Pattern REQUEST_ID = Pattern.compile("[0-9a-f]{32}");

    private final RequestLog journal;
    private final Explainer explainer;

    public ExplainHandlers(RequestLog journal, ProjectOverview projects, OperationBehaviours behaviours) {
        this.journal = journal;
        this.explainer = new Explainer(projects, behaviours);
    }

    /** The handler of each operation. */
    public Map<Operation, OperationHandler> handlers() {
        return Map.of(Operation.EXPLAIN, this::explain);
    }

    /** Explains the response with an id, as JSON or as plain text, whichever the client prefers. */
    private void explain(OperationCall call) {
        String requestId = call.pathParameter("request_id");
        if (journal.capacity() == 0) {
            throw new HttpResponseException(
                    HttpStatus.CONFLICT_409,
                    "Explaining is switched off; start the emulator without --explain=0, or with --explain=COUNT or"
                            + " CCE_EMULATOR_EXPLAIN=COUNT to keep the latest COUNT answers");
        }
        if (!REQUEST_ID.matcher(requestId).matches()) {
            throw new HttpResponseException(
                    HttpStatus.BAD_REQUEST_400,
                    "A request id is 32 lower-case hexadecimal digits: the value of X-Request-Id of the answer that"
                            + " is to be explained");
        }
        RequestRecord answered = journal.find(requestId).orElseThrow(() -> unknown(requestId));
        Explanation explanation = explainer.explain(answered, call.operationsUrl());
        if (prefersText(call)) {
            call.respondText(ExplanationText.of(explanation));
        } else {
            call.respond(explanation);
        }
    }

    private HttpResponseException unknown(String requestId) {
        return new HttpResponseException(
                HttpStatus.NOT_FOUND_404,
                "No answer with id " + requestId + " is kept: only the latest " + journal.capacity()
                        + " are, and none below /_emulator; --explain=COUNT keeps another number");
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
