package dev.cceemulator.gateway;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.http.OperationsUrl;
import dev.cceemulator.iam.signature.ConstantTime;
import dev.cceemulator.operation.ApiFamily;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Connector;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may use the control API, and on which port. It runs before every path below {@code /_emulator}, existing or
 * not, so that it does not reveal which exist; only health and readiness are open to all.
 */
public final class ControlAccessFilter {
    private static final Set<String> OPEN_TO_ALL = Set.of("/_emulator/health", "/_emulator/ready");
    private static final String STILL_OPEN = "; only /_emulator/health and /_emulator/ready answer here";
    private static final String BEARER = "Bearer ";

    private final boolean isOn;
    private final @Nullable Integer port;
    private final @Nullable String token;
    private final CrossSiteFilter crossSite;

    /**
     * @param isOn whether there is such an API at all
     * @param port the port of its own, 0 for any free one; null for the port of everything else
     * @param token the token that its callers have to send; null where anyone may call
     * @param hosts the hosts under which it answers
     */
    public ControlAccessFilter(boolean isOn, @Nullable Integer port, @Nullable String token, AllowedHosts hosts) {
        this.isOn = isOn;
        this.port = port;
        this.token = token;
        this.crossSite = new CrossSiteFilter(hosts);
    }

    /** The port that the API is to have of its own; null for none. */
    @Nullable
    Integer port() {
        return port;
    }

    /**
     * Comes before any route is looked for.
     *
     * @throws HttpResponseException if this caller may not use the control API, or not on this port
     * @throws ApiException if anything else is asked for where only that API is
     */
    void check(Context request) {
        String path = request.path();
        if (ApiFamily.of(path) != ApiFamily.CONTROL) {
            if (port != null && isAtOwnPort(request)) {
                throw new ApiException(ApiError.API_UNKNOWN, "Only paths below /_emulator answer on this port");
            }
        } else if (!OPEN_TO_ALL.contains(path)) {
            checkPort(request);
            crossSite.checkSite(request);
            checkToken(request);
            crossSite.checkBody(request);
        }
    }

    private void checkPort(Context request) {
        if (!isOn) {
            throw new HttpResponseException(
                    HttpStatus.NOT_FOUND_404, "The control API is switched off, by --control=off" + STILL_OPEN);
        }
        if (port != null) {
            if (!isAtOwnPort(request)) {
                throw new HttpResponseException(
                        HttpStatus.NOT_FOUND_404,
                        "The control API is on a port of its own, by --control-port" + STILL_OPEN);
            }
            OperationsUrl.notePort(
                    request, PortConnector.mainPort(connector(request).getServer()));
        }
    }

    private void checkToken(Context request) {
        if (token != null && !isRightToken(request.header("Authorization"), token)) {
            request.header("WWW-Authenticate", "Bearer");
            throw new HttpResponseException(
                    HttpStatus.UNAUTHORIZED_401,
                    "Send the header Authorization: Bearer TOKEN, with the token that the emulator was started with in"
                            + " CCE_EMULATOR_CONTROL_TOKEN or --control-token");
        }
    }

    private static boolean isRightToken(@Nullable String authorization, String token) {
        return authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && ConstantTime.areEqual(
                        authorization.substring(BEARER.length()).strip(), token);
    }

    private static boolean isAtOwnPort(Context request) {
        return PortConnector.CONTROL.equals(connector(request).getName());
    }

    private static Connector connector(Context request) {
        return ServletContextRequest.getServletContextRequest(request.req())
                .getConnectionMetaData()
                .getConnector();
    }
}
