package dev.cceemulator.boot;

import dev.cceemulator.gateway.AllowedHosts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the control API.
 *
 * @param isEnabled whether it is enabled
 * @param port its separate port, 0 for any free one; null for the main port
 * @param token the token that its callers have to send; null if none is needed
 * @param allowedHosts further host names for which it accepts requests
 */
public record ControlSettings(
        boolean isEnabled, @Nullable Integer port, @Nullable String token, List<String> allowedHosts) {
    /** @throws IllegalArgumentException if the port is not valid, or if the control API is off but has a port or a token */
    public ControlSettings {
        allowedHosts = List.copyOf(allowedHosts);
        if (port != null) {
            Settings.requirePort("controlPort", port);
        }
        if (!isEnabled && (port != null || token != null)) {
            throw new IllegalArgumentException("--control=off switches the control API off, so " + describe(port, token)
                    + " no effect; remove either");
        }
    }

    private static String describe(@Nullable Integer port, @Nullable String token) {
        if (port != null && token != null) {
            return "--control-port and --control-token have";
        }
        return (port != null ? "--control-port" : "--control-token") + " has";
    }

    /** Whether its separate port is this one. */
    boolean hasPort(int number) {
        return port != null && port == number;
    }

    /** The hosts for which it accepts requests, including the one that the emulator listens on. */
    AllowedHosts hosts(String host) {
        return new AllowedHosts(
                Stream.concat(allowedHosts.stream(), Stream.of(host)).toList());
    }

    /**
     * Reads a token.
     *
     * @throws IllegalArgumentException if it is not valid in a header; the message does not repeat it
     */
    public static String token(String text) {
        if (text.matches("[!-~]+")) {
            return text;
        }
        throw new IllegalArgumentException(
                "the token is blank, or has characters that are not valid in a header; expected visible ASCII characters");
    }

    /**
     * Reads an allowed host name, or a suffix such as {@code .example.com}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static String allowedHost(String text) {
        return AllowedHosts.name(text);
    }

    /** Omits the token, so that it is not logged. */
    @Override
    public String toString() {
        return "ControlSettings[isEnabled=" + isEnabled + ", port=" + port + ", hasToken=" + (token != null)
                + ", allowedHosts=" + allowedHosts + "]";
    }
}
