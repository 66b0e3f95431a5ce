package dev.cceemulator.cli;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The environment variables by which Kubernetes announces the Services of a namespace to each container, as Docker did for
 * linked containers. Those of a Service named cce-emulator have the prefix of the emulator's variables.
 */
final class ServiceLinks {
    private static final Pattern URL = Pattern.compile("(tcp|udp|sctp)://.+:\\d+");
    private static final Pattern URL_NAME = Pattern.compile("(\\w+_)?PORT(_\\d+_(TCP|UDP|SCTP))?");
    private static final Pattern OTHER_NAME =
            Pattern.compile("(\\w+_)?(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT_\\d+_(TCP|UDP|SCTP)_(PROTO|PORT|ADDR))");

    private ServiceLinks() {}

    /** Whether a variable is one of them. */
    static boolean contains(Map.Entry<String, String> variable) {
        if (!variable.getKey().startsWith(Environment.PREFIX)) {
            return false;
        }
        String name = variable.getKey().substring(Environment.PREFIX.length());
        return OTHER_NAME.matcher(name).matches()
                || (URL_NAME.matcher(name).matches()
                        && URL.matcher(variable.getValue()).matches());
    }
}
