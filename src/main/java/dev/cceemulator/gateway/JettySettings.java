package dev.cceemulator.gateway;

import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** The settings of Jetty for requests before Javalin sees them. */
final class JettySettings {
    private static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";

    private JettySettings() {}

    static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(RequestFilter.MAX_URI_BYTES + RequestFilter.MAX_HEADER_BYTES);
        // A signature is over the letters that were sent, where Jetty would take "text/plain" for "Text/Plain".
        http.setHeaderCacheCaseSensitive(true);
        // A token that is checked comes back in a header.
        http.setMaxResponseHeaderSize(RequestFilter.MAX_URI_BYTES + RequestFilter.MAX_HEADER_BYTES);
        // An encoded slash is rejected; an empty segment passes, so that it becomes an unknown path.
        http.setUriCompliance(UriCompliance.RFC3986.with("gateway", UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));
        // RFC 9112, 3.2.2: the authority of a target in absolute form counts, whatever Host says.
        http.setHttpCompliance(http.getHttpCompliance().with("gateway", HttpCompliance.Violation.MISMATCHED_AUTHORITY));
        http.addCustomizer(JettySettings::withoutTunnel);
        http.addCustomizer(JettySettings::withoutOverride);
        return http;
    }

    /** A client of CONNECT would take the connection for a tunnel; the rejection closes it. */
    private static Request withoutTunnel(Request request, HttpFields.Mutable response) {
        if (HttpMethod.CONNECT.is(request.getMethod())) {
            throw new HttpException.RuntimeException(HttpStatus.BAD_REQUEST_400, "CONNECT is not supported");
        }
        return request;
    }

    /** Javalin would take another method from this header than the one that was sent. */
    private static Request withoutOverride(Request request, HttpFields.Mutable response) {
        if (!request.getHeaders().contains(METHOD_OVERRIDE)) {
            return request;
        }
        HttpFields others =
                HttpFields.build(request.getHeaders()).remove(METHOD_OVERRIDE).asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return others;
            }
        };
    }
}
