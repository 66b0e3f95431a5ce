package dev.cceemulator.boot;

/** Thrown if the emulator cannot start. The message is for the user, and says what to do. */
public final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The exception for incompatible libraries on the class path of an embedding program. */
    static StartException incompatibleLibrary(LinkageError e) {
        return new StartException(
                "The emulator cannot start: " + e
                        + ". A library on the class path is missing or has a version that the emulator cannot run with:"
                        + " compare the versions that the build manages with those that the emulator asks for. It runs"
                        + " on the class path only, not on the module path.",
                e);
    }
}
