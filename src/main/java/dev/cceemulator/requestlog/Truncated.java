package dev.cceemulator.requestlog;

import org.jspecify.annotations.Nullable;

/** Truncates texts from clients, to limit the memory that a record takes. */
public final class Truncated {
    /** The mark where a text was truncated. */
    static final String MARK = "...";

    private Truncated() {}

    /** The text, or its first characters and a mark if it is longer than a limit. */
    public static String to(int length, String text) {
        return text.length() > length ? text.substring(0, length) + MARK : text;
    }

    static @Nullable String ifPresent(int length, @Nullable String text) {
        return text == null ? null : to(length, text);
    }
}
