package dev.cceemulator.gateway;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.iam.signature.AuthorizationHeader;
import dev.cceemulator.operation.ApiFamily;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.requestlog.Rejection;
import dev.cceemulator.requestlog.RequestInfo;
import dev.cceemulator.requestlog.RequestLog;
import dev.cceemulator.requestlog.RequestRecord;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records every response for the log and for explanations. Requests of the control API are logged, and not kept. */
final class RequestRecorder {
    /** The attribute of a request that holds its {@link RequestInfo}. */
    static final String REQUEST_INFO = "request-info";

    /** The attribute of a request that holds its {@link Rejection}. */
    static final String REJECTION = "rejection";

    /** The path of an explanation, before the id of its request. */
    private static final String EXPLANATION = Operation.EXPLAIN.path().replace("{request_id}", "");

    private static final String RECORD = "record";

    /** Errors that only a known access key can get; an unknown name may be a secret that was sent by mistake. */
    private static final Set<ApiError> OF_KNOWN_KEYS = Set.of(ApiError.SIGNATURE_WRONG, ApiError.SECURITY_TOKEN_WRONG);

    private final RequestLog log;
    private final InstantSource clock;

    /** @param clock the real time */
    RequestRecorder(RequestLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Runs before the response is sent, so that a client that has it can ask for its explanation. */
    void keep(Context request) {
        Rejection rejection = request.attribute(REJECTION);
        RequestInfo info = request.attribute(REQUEST_INFO);
        RequestRecord record = new RequestRecord(
                String.valueOf(request.res().getHeader(ResponseHeaders.REQUEST_ID)),
                clock.instant(),
                request.req().getMethod(),
                request.path(),
                request.queryString() != null,
                accessKey(request, info, rejection),
                info,
                request.statusCode(),
                rejection);
        request.attribute(RECORD, record);
        keep(record);
    }

    /** Runs when the response is sent. */
    void log(Context request, float millis) {
        log(Objects.requireNonNull(request.<RequestRecord>attribute(RECORD)), millis);
    }

    /** Records a request that no route saw. */
    void keepAndLog(
            String requestId, String method, String path, int status, @Nullable Rejection rejection, double millis) {
        RequestRecord record =
                new RequestRecord(requestId, clock.instant(), method, path, false, null, null, status, rejection);
        keep(record);
        log(record, millis);
    }

    private void keep(RequestRecord record) {
        if (ApiFamily.of(record.path()) != ApiFamily.CONTROL) {
            log.add(record);
        }
    }

    private void log(RequestRecord record, double millis) {
        boolean isExplained =
                record.status() >= 400 && log.capacity() > 0 && ApiFamily.of(record.path()) != ApiFamily.CONTROL;
        AccessLog.write(record, millis, isExplained ? EXPLANATION + record.requestId() : null);
    }

    private static @Nullable String accessKey(
            Context request, @Nullable RequestInfo info, @Nullable Rejection rejection) {
        String authorization = RawRequest.of(request).header("Authorization");
        return authorization == null || request.header("X-Auth-Token") != null || !isKnown(info, rejection)
                ? null
                : AuthorizationHeader.accessKeyIn(authorization);
    }

    private static boolean isKnown(@Nullable RequestInfo info, @Nullable Rejection rejection) {
        if (info != null && info.caller() != null) {
            return info.caller().user() != null;
        }
        return rejection != null && OF_KNOWN_KEYS.contains(rejection.error());
    }
}
