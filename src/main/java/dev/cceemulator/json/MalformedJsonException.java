package dev.cceemulator.json;

/** A text that is not JSON, with the line where reading it stopped. */
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
