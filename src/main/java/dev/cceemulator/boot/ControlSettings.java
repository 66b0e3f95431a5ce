package dev.cceemulator.boot;

import dev.cceemulator.gateway.AllowedHosts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may use the emulator's own API, and where.
 *
 * @param isOn whether it answers at all
 * @param port the port of its own, 0 for any free one; null for the port of everything else
 * @param token the token that its callers have to send; null where anyone may call
 * @param allowedHosts further names of hosts under which it answers
 */
public record ControlSettings(
        boolean isOn, @Nullable Integer port, @Nullable String token, List<String> allowedHosts) {
    /** @throws IllegalArgumentException if the port can be none, or if what is switched off is given a port or a token */
    public ControlSettings {
        allowedHosts = List.copyOf(allowedHosts);
        if (port != null) {
            Settings.requirePort("controlPort", port);
        }
        if (!isOn && (port != null || token != null)) {
            throw new IllegalArgumentException("--control=off switches the emulator's own API off, so "
                    + given(port, token) + " of no use; leave either out");
        }
    }

    private static String given(@Nullable Integer port, @Nullable String token) {
        if (port != null && token != null) {
            return "--control-port and --control-token are";
        }
        return (port != null ? "--control-port" : "--control-token") + " is";
    }

    /** Whether it has a port of its own, and that port is this one. */
    boolean isAt(int number) {
        return port != null && port == number;
    }

    /** The hosts under which it answers, where the emulator listens on this one: its own address has to be among them. */
    AllowedHosts hosts(String host) {
        return new AllowedHosts(
                Stream.concat(allowedHosts.stream(), Stream.of(host)).toList());
    }

    /**
     * Reads a token.
     *
     * @throws IllegalArgumentException if no client could send it in a header; the message does not repeat it
     */
    public static String token(String text) {
        if (text.matches("[!-~]+")) {
            return text;
        }
        throw new IllegalArgumentException(
                "the token is blank, or has blanks or letters that no header carries; expected visible ASCII characters");
    }

    /**
     * Reads the name of a host that is allowed, or a suffix such as {@code .example.com}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static String allowedHost(String text) {
        return AllowedHosts.name(text);
    }

    /** Without the token, so that nobody logs it. */
    @Override
    public String toString() {
        return "ControlSettings[isOn=" + isOn + ", port=" + port + ", hasToken=" + (token != null) + ", allowedHosts="
                + allowedHosts + "]";
    }
}
