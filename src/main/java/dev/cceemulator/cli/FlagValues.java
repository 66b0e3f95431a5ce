package dev.cceemulator.cli;

import java.util.Locale;

/** Parses values of flags. Each method throws an IllegalArgumentException whose message says what is expected. */
final class FlagValues {
    private static final int MAX_PORT = 65_535;
    private static final int MAX_EXPLAINABLE_RESPONSES = 100_000;

    private static final int MAX_PROJECTS = 1_000_000;
    private static final int MAX_MEGABYTES = 65_536;

    private FlagValues() {}

    /** Reads a port number. */
    static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= MAX_PORT) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException("'" + text + "' is not a port; expected a number from 0 to " + MAX_PORT);
    }

    /** Reads the number of responses that can be explained. */
    static int explainableResponses(String text) {
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) <= MAX_EXPLAINABLE_RESPONSES) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException("'" + text + "' is not a number of responses; expected 0 to "
                + MAX_EXPLAINABLE_RESPONSES + ", where 0 switches explanations off");
    }

    /** Reads a number of projects. */
    static int projects(String text) {
        if (text.matches("\\d{1,7}") && Integer.parseInt(text) <= MAX_PROJECTS) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException("'" + text + "' is not a number of projects; expected 0 to " + MAX_PROJECTS);
    }

    /** Reads a size in megabytes. */
    static int megabytes(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= MAX_MEGABYTES) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException("'" + text + "' is not a size in megabytes; expected 0 to " + MAX_MEGABYTES
                + ", where 0 disables the cache");
    }

    /** Whether a mode of authentication is the lenient one. */
    static boolean isLenient(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "strict" -> false;
            case "lenient" -> true;
            default -> throw new IllegalArgumentException("'" + text + "' is unknown; expected strict or lenient");
        };
    }

    /** Whether a switch is on. */
    static boolean isOn(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is unknown; expected on or off");
        };
    }
}
