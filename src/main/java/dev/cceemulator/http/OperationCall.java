package dev.cceemulator.http;

import dev.cceemulator.iam.Caller;
import dev.cceemulator.json.Json;
import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.upgrade.domain.ClusterKey;
import io.javalin.http.Context;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request for an operation, after routing and authentication: what a handler reads, and the one way in which it
 * responds.
 */
public final class OperationCall {
    private final Operation operation;
    private final Context context;
    private final Supplier<byte[]> body;
    private final @Nullable Caller caller;
    private final @Nullable ClusterKey cluster;

    /**
     * @param body all bytes of the body; may be asked for any number of times
     * @param caller the caller; null where the operation needs none
     * @param cluster the cluster of the path; null where the operation has none
     */
    public OperationCall(
            Operation operation,
            Context context,
            Supplier<byte[]> body,
            @Nullable Caller caller,
            @Nullable ClusterKey cluster) {
        this.operation = operation;
        this.context = context;
        this.body = body;
        this.caller = caller;
        this.cluster = cluster;
    }

    /** The authenticated caller of an operation that needs one. */
    public Caller caller() {
        return Objects.requireNonNull(caller, operation.id());
    }

    /** The cluster of an operation on a cluster. */
    public ClusterKey cluster() {
        return Objects.requireNonNull(cluster, operation.id());
    }

    /** The value of a path parameter of the operation's template. */
    public String pathParameter(String name) {
        return context.pathParam(name);
    }

    /** The value of a query parameter; null if it was not sent. */
    public @Nullable String queryParameter(String name) {
        return QueryString.parameter(context.queryString(), name);
    }

    /** The value of a request header; null if it was not sent. */
    public @Nullable String header(String name) {
        return context.header(name);
    }

    /** The URL of the request, without its query. */
    public String url() {
        return context.url();
    }

    /** The URL of the request, with its query. */
    public String fullUrl() {
        return context.fullUrl();
    }

    /** The URL of another path, under the name by which the client reached the server. */
    public String urlOf(String path) {
        return url().substring(0, url().length() - context.path().length()) + path;
    }

    /** The address under which the client reaches the operations, such as {@code http://127.0.0.1:8080}. */
    public String operationsUrl() {
        return OperationsUrl.of(context);
    }

    /**
     * Reads the JSON body by the rules of the operation's family.
     *
     * @throws RuntimeException of that family, which names the first thing that is wrong in the body, and where
     */
    public <T> T read(Function<JsonObjectReader, T> reader) {
        return JsonRequestBody.read(operation.family(), header("Content-Type"), body.get(), reader);
    }

    /** Sets a header of the response. */
    public void respondHeader(String name, String value) {
        context.header(name, value);
    }

    /** Responds with 200 and a body. */
    public void respond(Object responseBody) {
        respond(200, responseBody);
    }

    /** Responds with a status and a body. */
    public void respond(int status, Object responseBody) {
        context.status(status)
                .contentType(operation.family().contentType())
                .result(Json.write(responseBody).getBytes(StandardCharsets.UTF_8));
    }

    /** Responds with 200 and JSON that was written before, as UTF-8. */
    public void respondJson(byte[] json) {
        context.result(json);
    }

    /** Responds with 200 and a JSON resource. */
    public void respondJson(InputStream json) {
        context.result(json);
    }

    /** Responds with 200 and plain text. */
    public void respondText(String text) {
        context.contentType("text/plain;charset=utf-8").result(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Responds with 204. */
    public void respondNothing() {
        context.status(204);
    }
}
