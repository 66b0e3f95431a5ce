package dev.cceemulator.iam.signature;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names under which a client may reach the same server. */
final class HostNames {
    private static final Pattern NAME_AND_PORT = Pattern.compile("(\\[[^]]*]|[^:]*)(:\\d*)?");

    private HostNames() {}

    /**
     * The hosts that a client may have signed instead.
     *
     * @param host the header Host as it was sent, with or without a port
     * @param port the local port of the request
     */
    static Stream<String> alternatives(String host, int port) {
        Matcher parts = NAME_AND_PORT.matcher(host);
        Set<String> others = new LinkedHashSet<>();
        if (parts.matches()) {
            String sentPort = parts.group(2) == null ? "" : parts.group(2);
            for (String name : List.of(parts.group(1), "localhost", "127.0.0.1", "[::1]")) {
                others.add(name);
                others.add(name + sentPort);
                others.add(name + ":" + port);
            }
        }
        others.remove(host);
        return others.stream();
    }
}
