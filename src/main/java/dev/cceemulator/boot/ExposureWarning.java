package dev.cceemulator.boot;

import dev.cceemulator.iam.AuthMode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Warns of what other machines can reach without a credential, and says how to restrict it. */
final class ExposureWarning {
    private ExposureWarning() {}

    /** The warning; empty if only this machine can reach the emulator, or everything needs a credential. */
    static Optional<String> of(Settings settings) {
        boolean isControlOpen =
                settings.control().isEnabled() && settings.control().token() == null;
        boolean isLenient = settings.auth() == AuthMode.LENIENT;
        if (isLoopback(settings.host()) || !(isControlOpen || isLenient)) {
            return Optional.empty();
        }
        return Optional.of("Listening on " + settings.host()
                + ", so any client that can reach this machine can, without a credential,"
                + (isControlOpen
                        ? " read, replace and delete every project through the control API (restrict it with"
                                + " CCE_EMULATOR_CONTROL_TOKEN or --control=off)"
                        : "")
                + (isControlOpen && isLenient ? " and" : "")
                + (isLenient ? " call the service in lenient mode (restrict it with --auth=strict)" : "")
                + "; --host=127.0.0.1 accepts connections from this machine only");
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
