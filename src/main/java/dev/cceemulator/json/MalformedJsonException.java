package dev.cceemulator.json;

/** Thrown if a text is not JSON, with the line of the problem. */
public final class MalformedJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedJsonException(int line, String message) {
        super(message, null, false, false);
        this.line = line;
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    /** The problem at that line. */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
