package dev.cceemulator.gateway;

/** A port that cannot be listened on; the message is what the operating system said. */
public final class ListenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int port;

    /** Jetty wraps what the operating system said. */
    ListenException(int port, Throwable wrapped) {
        super(reason(wrapped), wrapped);
        this.port = port;
    }

    /** The port that was asked for; 0 for any free one. */
    public int port() {
        return port;
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
