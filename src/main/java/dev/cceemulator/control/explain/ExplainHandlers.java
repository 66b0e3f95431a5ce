package dev.cceemulator.control.explain;

import dev.cceemulator.requestlog.RequestLog;
import dev.cceemulator.requestlog.RequestRecord;
import dev.cceemulator.tenant.ProjectOverview;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** Explains answers that were given, to people and to programs. */
public final class ExplainHandlers {
    /** Under which name a request keeps the port at which the operations are, where it did not come in there itself. */
    public static final String OPERATIONS_PORT = "operations-port";

    private static final String PLAIN = "text/plain";
    private static final Pattern REQUEST_ID = Pattern.compile("[0-9a-f]{32}");

    private final RequestLog journal;
    private final Explainer explainer;

    public ExplainHandlers(RequestLog journal, ProjectOverview projects) {
        this.journal = journal;
        this.explainer = new Explainer(projects);
    }

    /** Why the answer with an id is as it is: JSON, or plain text for those who would rather have that. */
    public void explain(Context request) {
        String requestId = request.pathParam("request_id");
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
        Explanation explanation = explainer.explain(answered, server(request));
        if (prefersText(request)) {
            request.contentType(PLAIN + ";charset=utf-8").result(ExplanationText.of(explanation));
        } else {
            request.json(explanation);
        }
    }

    private HttpResponseException unknown(String requestId) {
        return new HttpResponseException(
                HttpStatus.NOT_FOUND_404,
                "No answer with id " + requestId + " is kept: only the latest " + journal.capacity()
                        + " are, and none below /_emulator; --explain=COUNT keeps another number");
    }

    /** Under the address that the client itself has of it. */
    private static String server(Context request) {
        Integer port = request.attribute(OPERATIONS_PORT);
        if (port != null) {
            return request.req().getScheme() + "://" + request.req().getServerName() + ":" + port;
        }
        String url = request.req().getRequestURL().toString();
        return url.substring(0, url.indexOf("/_emulator/"));
    }

    private static boolean prefersText(Context request) {
        QuotedQualityCSV accepted = new QuotedQualityCSV();
        String accept = request.header("Accept");
        accepted.addValue(accept == null ? "" : accept.toLowerCase(Locale.ROOT));
        return accepted.getValues().stream()
                .map(type -> type.replaceFirst(";.*", "").strip())
                .filter(type -> type.equals(PLAIN) || type.equals("application/json"))
                .findFirst()
                .filter(PLAIN::equals)
                .isPresent();
    }
}
