package dev.cceemulator.control.explain;

import dev.cceemulator.requestlog.RequestRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The curl command that repeats a request with a token, quoted for a POSIX shell. */
final class CurlCommand {
    /** Characters that curl interprets as URL ranges unless --globoff is given. */
    private static final Pattern GLOB = Pattern.compile("[\\[\\]{}]");

    /** Path segments that curl removes unless --path-as-is is given. */
    private static final Pattern DOTS = Pattern.compile("/\\.\\.?(/|$)");

    private CurlCommand() {}

    /** The command; null if method and path are not known exactly. */
    static @Nullable String of(RequestRecord record, String server) {
        if (!record.isComplete()) {
            return null;
        }
        String path = record.path();
        List<String> arguments = new ArrayList<>(List.of("curl", "-i"));
        switch (record.method()) {
            case "GET" -> {}
            case "HEAD" -> arguments.add("--head");
            default -> arguments.addAll(List.of("-X", quoted(record.method())));
        }
        if (GLOB.matcher(path).find()) {
            arguments.add("--globoff");
        }
        if (DOTS.matcher(path).find()) {
            arguments.add("--path-as-is");
        }
        arguments.addAll(List.of("-H", "\"X-Auth-Token: $TOKEN\"", quoted(server + path)));
        return String.join(" ", arguments);
    }

    /** The parts of the request that the command does not repeat, apart from the credential; null if there are none. */
    static @Nullable String limitation(RequestRecord record) {
        if (!record.isComplete()) {
            return "There is no command, since method and path could not be read, or are too long to be recorded";
        }
        return record.hasQuery() ? "The query is not recorded, since it may contain a secret by mistake" : null;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
