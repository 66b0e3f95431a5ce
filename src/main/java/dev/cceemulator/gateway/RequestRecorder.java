package dev.cceemulator.gateway;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.iam.signature.AuthorizationHeader;
import dev.cceemulator.requestlog.Rejection;
import dev.cceemulator.requestlog.RequestInfo;
import dev.cceemulator.requestlog.RequestLog;
import dev.cceemulator.requestlog.RequestRecord;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is kept and logged of every answer, whoever gave it. The emulator's own paths are logged, and not kept. */
final class RequestRecorder {
    /** The attribute of a request that holds its {@link RequestInfo}. */
    static final String ASKED = "asked";

    /** The attribute of a request that holds its {@link Rejection}. */
    static final String REFUSED = "refused";

    private static final String ANSWERED = "answered";

    /** Refusals that only a known access key can get; an unknown name may be a secret that was sent by mistake. */
    private static final Set<ApiError> OF_KNOWN_KEYS = Set.of(ApiError.SIGNATURE_WRONG, ApiError.SECURITY_TOKEN_WRONG);

    private final RequestLog journal;
    private final InstantSource clock;

    /** @param clock the real time */
    RequestRecorder(RequestLog journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Comes before the answer is sent, so that whoever has it can have it explained. */
    void keep(Context request) {
        Rejection refused = request.attribute(REFUSED);
        RequestInfo asked = request.attribute(ASKED);
        RequestRecord answered = new RequestRecord(
                String.valueOf(request.res().getHeader(ResponseHeaders.REQUEST_ID)),
                clock.instant(),
                request.req().getMethod(),
                request.path(),
                request.queryString() != null,
                accessKey(request, asked, refused),
                asked,
                request.statusCode(),
                refused);
        request.attribute(ANSWERED, answered);
        keep(answered);
    }

    /** Comes when the answer is on its way. */
    void log(Context request, float millis) {
        log(Objects.requireNonNull(request.<RequestRecord>attribute(ANSWERED)), millis);
    }

    /** What no route ever saw. */
    void keepAndLog(
            String requestId, String method, String path, int status, @Nullable Rejection refused, double millis) {
        RequestRecord answered =
                new RequestRecord(requestId, clock.instant(), method, path, false, null, null, status, refused);
        keep(answered);
        log(answered, millis);
    }

    private void keep(RequestRecord answered) {
        if (!Routes.isOwn(answered.path())) {
            journal.add(answered);
        }
    }

    private void log(RequestRecord answered, double millis) {
        boolean isExplained = answered.status() >= 400 && journal.capacity() > 0 && !Routes.isOwn(answered.path());
        AccessLog.write(answered, millis, isExplained ? Routes.EXPLAIN + answered.requestId() : null);
    }

    private static @Nullable String accessKey(
            Context request, @Nullable RequestInfo asked, @Nullable Rejection refused) {
        String authorization = Routes.toSignedRequest(request).header("Authorization");
        return authorization == null || request.header("X-Auth-Token") != null || !isKnown(asked, refused)
                ? null
                : AuthorizationHeader.parse(authorization).accessKey();
    }

    private static boolean isKnown(@Nullable RequestInfo asked, @Nullable Rejection refused) {
        if (asked != null && asked.caller() != null) {
            return asked.caller().user() != null;
        }
        return refused != null && OF_KNOWN_KEYS.contains(refused.refusal());
    }
}
