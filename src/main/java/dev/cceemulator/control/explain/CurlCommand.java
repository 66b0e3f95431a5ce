package dev.cceemulator.control.explain;

import dev.cceemulator.requestlog.RequestRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The command that repeats a request with a token in place of its credential, quoted for a POSIX shell. */
final class CurlCommand {
    /** What curl would take for a range of addresses, unless it is told not to. */
    private static final Pattern GLOB = Pattern.compile("[\\[\\]{}]");

    /** What curl would tidy up, unless it is told not to. */
    private static final Pattern DOTS = Pattern.compile("/\\.\\.?(/|$)");

    private CurlCommand() {}

    /** The command; null where method and path are not known as they were sent. */
    static @Nullable String of(RequestRecord answered, String server) {
        if (!answered.isWhole()) {
            return null;
        }
        String path = answered.path();
        List<String> words = new ArrayList<>(List.of("curl", "-i"));
        switch (answered.method()) {
            case "GET" -> {}
            case "HEAD" -> words.add("--head");
            default -> words.addAll(List.of("-X", quoted(answered.method())));
        }
        if (GLOB.matcher(path).find()) {
            words.add("--globoff");
        }
        if (DOTS.matcher(path).find()) {
            words.add("--path-as-is");
        }
        words.addAll(List.of("-H", "\"X-Auth-Token: $TOKEN\"", quoted(server + path)));
        return String.join(" ", words);
    }

    /** What the command does not repeat; null where that is nothing but the credential. */
    static @Nullable String lacks(RequestRecord answered) {
        if (!answered.isWhole()) {
            return "There is no command, since method and path could not be read, or are too long to be kept";
        }
        return answered.hasQuery() ? "The query is not kept, since it may hold a secret by mistake" : null;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
