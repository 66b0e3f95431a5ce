package dev.cceemulator.gateway;

import dev.cceemulator.iam.signature.SignedRequest;
import io.javalin.http.Context;
import java.util.Collections;

/** A request as it was sent, for the check of its credential. */
final class RawRequest {
    private RawRequest() {}

    static SignedRequest of(Context request) {
        return new SignedRequest(
                request.req().getMethod(),
                request.path(),
                request.queryString(),
                request.req().getLocalPort(),
                name -> Collections.list(request.req().getHeaders(name)),
                () -> RequestBody.of(request));
    }
}
