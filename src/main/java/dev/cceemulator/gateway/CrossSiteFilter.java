package dev.cceemulator.gateway;

import dev.cceemulator.json.JsonBody;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Rejects requests for the control API that a web page may have made a browser send: a browser runs where the emulator is
 * reachable, so the address that is listened on protects from none of them.
 */
final class CrossSiteFilter {
    private static final Pattern DEFAULT_PORT = Pattern.compile(":(80|443)?$");

    private final AllowedHosts hosts;

    CrossSiteFilter(AllowedHosts hosts) {
        this.hosts = hosts;
    }

    /** @throws HttpResponseException if the host is not allowed, or the request comes from the page of another site */
    void checkSite(Context request) {
        String host = request.header("Host");
        String authority = authority(request);
        requireAllowed(host);
        requireAllowed(authority);
        String origin = request.header("Origin");
        if (origin != null && (host == null || authority == null || !isSameSite(origin, authority))) {
            throw new HttpResponseException(
                    HttpStatus.FORBIDDEN_403,
                    "The control API does not answer web pages of another origin, here '" + AccessLog.shown(origin)
                            + "'; leave the header Origin out");
        }
    }

    /** The authority of the target: that of the header Host, unless the target is in absolute form. */
    private static @Nullable String authority(Context request) {
        return ServletContextRequest.getServletContextRequest(request.req())
                .getHttpURI()
                .getAuthority();
    }

    private void requireAllowed(@Nullable String host) {
        if (host != null && !hosts.allows(host)) {
            throw new HttpResponseException(
                    HttpStatus.FORBIDDEN_403,
                    "The control API does not answer under the host '" + AccessLog.shown(host)
                            + "'; send an IP address, localhost or a name without a dot, or start the emulator with"
                            + " --allowed-host");
        }
    }

    /**
     * A page can send any body to another site without being asked, but not this media type.
     *
     * @throws HttpResponseException if there is a body that is not declared as JSON
     */
    void checkBody(Context request) {
        // The parsed one is not available where the charset is unknown, which is rejected later on.
        String contentType = request.header("Content-Type");
        if (!JsonBody.isMediaType(contentType) && hasBody(request)) {
            throw new HttpResponseException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                    (contentType == null
                                    ? "Content-Type is missing"
                                    : "Content-Type is '" + AccessLog.shown(contentType) + "'")
                            + "; send the header Content-Type: application/json");
        }
    }

    /** A body of a declared length is not read, since it may never come; nor is one whose client waits to be asked for it. */
    private static boolean hasBody(Context request) {
        if (request.header("Transfer-Encoding") == null) {
            return request.req().getContentLengthLong() > 0;
        }
        return request.header("Expect") != null || RequestBody.of(request).length > 0;
    }

    /** The scheme is not compared: a proxy that terminates TLS in front of the emulator changes it. */
    private static boolean isSameSite(String origin, String host) {
        int scheme = origin.indexOf("://");
        return scheme > 0 && withoutDefaultPort(origin.substring(scheme + 3)).equals(withoutDefaultPort(host));
    }

    private static String withoutDefaultPort(String authority) {
        return DEFAULT_PORT.matcher(authority.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
