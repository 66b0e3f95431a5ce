package dev.cceemulator.operation;

/** A group of operations that share their errors, their media type and their rules for bodies. */
public enum ApiFamily {
    /** The upgrade service of CCE, versions 3 and 3.1. */
    CCE("application/json"),

    /** IAM, whose media type includes the charset, unlike CCE's. */
    IAM("application/json; charset=UTF-8"),

    /** The control API of the emulator. */
    CONTROL("application/json");

    private final String contentType;

    ApiFamily(String contentType) {
        this.contentType = contentType;
    }

    /** The family that a path belongs to, even if no operation has that path. */
    public static ApiFamily of(String path) {
        if (path.equals("/_emulator") || path.startsWith("/_emulator/")) {
            return CONTROL;
        }
        return path.equals("/") || path.equals("/v3") || path.startsWith("/v3/") ? IAM : CCE;
    }

    /** The media type of its JSON responses. */
    public String contentType() {
        return contentType;
    }
}
