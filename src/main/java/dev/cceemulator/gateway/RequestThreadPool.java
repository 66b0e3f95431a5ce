package dev.cceemulator.gateway;

import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The threads on which requests are handled; none runs before the gateway starts. Making them is most of what makes Jetty
 * ready, and asks for nothing, so it can be done while the database is filled.
 */
public final class RequestThreadPool {
    private static final int MAX_THREADS = 250;
    private static final int MIN_THREADS = 8;
    private static final int IDLE_TIMEOUT_MILLIS = 60_000;

    /** How long threads may take to notice that their connections are closed. */
    private static final int STOP_TIMEOUT_MILLIS = 1_000;

    final QueuedThreadPool pool = new QueuedThreadPool(MAX_THREADS, MIN_THREADS, IDLE_TIMEOUT_MILLIS);

    public RequestThreadPool() {
        pool.setName("gateway");
        pool.setStopTimeout(STOP_TIMEOUT_MILLIS);
        // Else the first server does this when it is made: a table of every language that Java knows.
        MimeTypes.DEFAULTS.getMimeMap();
    }
}
