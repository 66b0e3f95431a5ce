package dev.cceemulator.http;

import io.javalin.http.Context;

/** The address under which clients reach the operations of the real service. */
public final class OperationsUrl {
    private static final String PORT = "operations-port";

    private OperationsUrl() {}

    /** Notes the port of the operations for a request that came in on the port of the control API. */
    public static void notePort(Context request, int port) {
        request.attribute(PORT, port);
    }

    /** The address as the client of a control request knows it. */
    static String of(Context request) {
        Integer port = request.attribute(PORT);
        if (port != null) {
            return request.req().getScheme() + "://" + request.req().getServerName() + ":" + port;
        }
        String url = request.req().getRequestURL().toString();
        return url.substring(0, url.indexOf("/_emulator/"));
    }
}
