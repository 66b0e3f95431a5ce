package dev.cceemulator.gateway;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The values of the header Host under which the control API answers: IP addresses, names without a dot, and the names that
 * were allowed. Any other name may be one that a web page made resolve to this machine.
 *
 * @param names names of hosts, and suffixes that begin with a dot, in lower case
 */
public record AllowedHosts(List<String> names) {
    private static final Pattern NAME = Pattern.compile("\\.?[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
    private static final Pattern IP_ADDRESS = Pattern.compile("\\[[0-9a-f:.]+]|\\d+(\\.\\d+){3}");
    private static final Pattern SINGLE_LABEL = Pattern.compile("[a-z0-9_-]+");
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    public AllowedHosts {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * Reads the name of a host, or a suffix such as {@code .example.com}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static String name(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (NAME.matcher(name).matches()) {
            return name;
        }
        throw new IllegalArgumentException("'" + text
                + "' is not the name of a host; expected one without a port such as emulator.example.com, or a suffix such"
                + " as .example.com");
    }

    /**
     * Whether the control API answers under a host.
     *
     * @param header the header Host, with or without a port
     */
    boolean allows(String header) {
        String host = withoutPort(header.toLowerCase(Locale.ROOT));
        // A dot at the end is how a name is written that no search domain completes.
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return IP_ADDRESS.matcher(name).matches()
                || SINGLE_LABEL.matcher(name).matches()
                || names.stream()
                        .anyMatch(allowed -> allowed.startsWith(".") ? name.endsWith(allowed) : name.equals(allowed));
    }

    private static String withoutPort(String authority) {
        return PORT.matcher(authority).replaceFirst("");
    }
}
