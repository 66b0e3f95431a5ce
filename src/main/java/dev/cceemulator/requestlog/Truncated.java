package dev.cceemulator.requestlog;

import org.jspecify.annotations.Nullable;

/** Texts that a client chose, cut so that no request takes more memory than a record of it is worth. */
public final class Truncated {
    /** The mark where a text was truncated. */
    static final String MARK = "...";

    private Truncated() {}

    /** A text that is no longer than a length, the mark left aside. */
    public static String to(int length, String text) {
        return text.length() > length ? text.substring(0, length) + MARK : text;
    }

    static @Nullable String ifPresent(int length, @Nullable String text) {
        return text == null ? null : to(length, text);
    }
}
