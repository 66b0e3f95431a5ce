package dev.cceemulator.gateway;

/** An address that cannot be listened on; the message is what the operating system said. */
public final class ListenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Javalin and Jetty wrap what the operating system said. */
    ListenException(Throwable wrapped) {
        super(reason(wrapped), wrapped);
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
