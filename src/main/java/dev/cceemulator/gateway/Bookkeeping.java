package dev.cceemulator.gateway;

import dev.cceemulator.error.Refusal;
import dev.cceemulator.iam.signature.AuthorizationHeader;
import dev.cceemulator.journal.Answered;
import dev.cceemulator.journal.Asked;
import dev.cceemulator.journal.Journal;
import dev.cceemulator.journal.Refused;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is kept and logged of every answer, whoever gave it. The emulator's own paths are logged, and not kept. */
final class Bookkeeping {
    /** The attribute of a request that holds its {@link Asked}. */
    static final String ASKED = "asked";

    /** The attribute of a request that holds its {@link Refused}. */
    static final String REFUSED = "refused";

    private static final String ANSWERED = "answered";

    /** Refusals that only a known access key can get; an unknown name may be a secret that was sent by mistake. */
    private static final Set<Refusal> OF_KNOWN_KEYS = Set.of(Refusal.SIGNATURE_WRONG, Refusal.SECURITY_TOKEN_WRONG);

    private final Journal journal;
    private final InstantSource clock;

    /** @param clock the real time */
    Bookkeeping(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Comes before the answer is sent, so that whoever has it can have it explained. */
    void keep(Context request) {
        Refused refused = request.attribute(REFUSED);
        Asked asked = request.attribute(ASKED);
        Answered answered = new Answered(
                String.valueOf(request.res().getHeader(AnswerHeaders.REQUEST_ID)),
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
        log(Objects.requireNonNull(request.<Answered>attribute(ANSWERED)), millis);
    }

    /** What no route ever saw. */
    void keepAndLog(
            String requestId, String method, String path, int status, @Nullable Refused refused, double millis) {
        Answered answered = new Answered(requestId, clock.instant(), method, path, false, null, null, status, refused);
        keep(answered);
        log(answered, millis);
    }

    private void keep(Answered answered) {
        if (!Routes.isOwn(answered.path())) {
            journal.add(answered);
        }
    }

    private void log(Answered answered, double millis) {
        boolean isExplained = answered.status() >= 400 && journal.capacity() > 0 && !Routes.isOwn(answered.path());
        AccessLog.write(answered, millis, isExplained ? Routes.EXPLAIN + answered.requestId() : null);
    }

    private static @Nullable String accessKey(Context request, @Nullable Asked asked, @Nullable Refused refused) {
        String authorization = Routes.asSent(request).header("Authorization");
        return authorization == null || request.header("X-Auth-Token") != null || !isKnown(asked, refused)
                ? null
                : AuthorizationHeader.parse(authorization).accessKey();
    }

    private static boolean isKnown(@Nullable Asked asked, @Nullable Refused refused) {
        if (asked != null && asked.caller() != null) {
            return asked.caller().user() != null;
        }
        return refused != null && OF_KNOWN_KEYS.contains(refused.refusal());
    }
}
