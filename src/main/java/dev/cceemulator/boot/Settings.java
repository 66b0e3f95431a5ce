package dev.cceemulator.boot;

import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.iam.AuthMode;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.requestlog.RequestLog;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * All settings, validated and complete.
 *
 * @param host the address to listen on; an IPv6 address is kept without its brackets
 * @param port the port to listen on; 0 for any free one
 * @param auth how callers are authenticated
 * @param dialect the dialect of projects that choose none
 * @param plan the plan of projects that choose none
 * @param database the URL of the database; null for a private one in memory
 * @param fixtures the directory of fixtures; null for the bundled set
 * @param clock the clock of the emulator
 * @param signatureClock the clock that dates of signatures are compared with
 * @param explainableResponses the number of latest responses that can be explained
 * @param limits the limits of memory
 * @param control the settings of the control API
 */
public record Settings(
        String host,
        int port,
        AuthMode auth,
        Dialect dialect,
        TaskPlan plan,
        @Nullable DatabaseUrl database,
        @Nullable Path fixtures,
        InstantSource clock,
        InstantSource signatureClock,
        int explainableResponses,
        Limits limits,
        ControlSettings control) {
    private static final int MAX_PORT = 65_535;

    /**
     * @throws IllegalArgumentException if the host, a port or the number of responses is not valid, or both ports are the same;
     *     the message says what is expected
     */
    public Settings {
        host = host(host);
        requirePort("port", port);
        if (explainableResponses < 0 || explainableResponses > RequestLog.MAX_CAPACITY) {
            throw new IllegalArgumentException("explain is " + explainableResponses + "; expected a number from 0 to "
                    + RequestLog.MAX_CAPACITY + ", where 0 switches explanations off");
        }
        if (port != 0 && control.hasPort(port)) {
            throw new IllegalArgumentException(
                    "--control-port and --port are both " + port + "; expected different ports, or 0 for any free one");
        }
    }

    /** The address in the form for URLs. */
    String hostInUrl() {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /**
     * Reads an IP address or a host name.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static String host(String text) {
        try {
            if (!text.isBlank()) {
                boolean isIpv6 = InetAddress.getByName(text).getHostAddress().contains(":");
                return isIpv6 ? text.replaceAll("[\\[\\]]", "") : text;
            }
        } catch (UnknownHostException e) {
            // Reported below, as for a blank text.
        }
        throw new IllegalArgumentException(
                "'" + text + "' is neither an IP address nor a host name; try 127.0.0.1 or 0.0.0.0");
    }

    static void requirePort(String name, int port) {
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException(name + " is " + port + "; expected a number from 0 to " + MAX_PORT);
        }
    }
}
