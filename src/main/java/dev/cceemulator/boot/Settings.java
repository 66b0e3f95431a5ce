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
 * Everything that can be set, checked and complete.
 *
 * @param host the address to listen on; an IPv6 address is kept without its brackets
 * @param port the port to listen on; 0 for any free one
 * @param auth how strictly callers are checked
 * @param dialect how clients of projects that choose none expect the list
 * @param plan how long tasks take in projects that choose no plan
 * @param database where the database is; null for one in memory that nobody else sees
 * @param fixtures the folder to fill it from; null for the bundled set
 * @param clock the emulator's time
 * @param signatureClock the time that signatures are dated by
 * @param explained how many answers can be explained
 * @param limits how much memory callers can make it use
 * @param control who may use the emulator's own API, and where
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
        int explained,
        Limits limits,
        ControlSettings control) {
    private static final int MAX_PORT = 65_535;

    /**
     * @throws IllegalArgumentException if the host, a port or the number of responses is not valid, or both ports are one;
     *     the message says what would be right
     */
    public Settings {
        host = host(host);
        requirePort("port", port);
        if (explained < 0 || explained > RequestLog.MAX_CAPACITY) {
            throw new IllegalArgumentException("explain is " + explained + "; expected a number from 0 to "
                    + RequestLog.MAX_CAPACITY + ", where 0 explains none");
        }
        if (port != 0 && control.isAt(port)) {
            throw new IllegalArgumentException(
                    "--control-port is " + port + ", as --port is; expected another, or 0 for any free one");
        }
    }

    /** The address as it stands in a URL. */
    String hostInUrl() {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /**
     * Reads an address, or a name that stands for one.
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
            // Said below, as for a blank.
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not an address or the name of a host; try 127.0.0.1 or 0.0.0.0");
    }

    static void requirePort(String name, int port) {
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException(name + " is " + port + "; expected a number from 0 to " + MAX_PORT);
        }
    }
}
