package dev.cceemulator.boot;

import dev.cceemulator.iam.AuthMode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** What is open to other machines without a credential, and how to close it. */
final class ExposureWarning {
    private ExposureWarning() {}

    /** The warning; empty where only this machine reaches the emulator, or nothing is open. */
    static Optional<String> of(Settings settings) {
        boolean isControlOpen = settings.control().isOn() && settings.control().token() == null;
        boolean isLenient = settings.auth() == AuthMode.LENIENT;
        if (isLoopback(settings.host()) || !(isControlOpen || isLenient)) {
            return Optional.empty();
        }
        return Optional.of("Listening on " + settings.host() + ", so whoever reaches this machine needs no credential"
                + (isControlOpen
                        ? " to read, replace and delete every project through the control API; close it with"
                                + " CCE_EMULATOR_CONTROL_TOKEN or --control=off"
                        : "")
                + (isControlOpen && isLenient ? "; nor" : "")
                + (isLenient ? " to call the service, in lenient mode; close it with --auth=strict" : "")
                + "; --host=127.0.0.1 keeps all of it to this machine");
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
