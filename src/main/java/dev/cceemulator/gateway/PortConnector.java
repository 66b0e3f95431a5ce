package dev.cceemulator.gateway;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One port that is listened on when the start is complete. It reports itself where it cannot be bound: Jetty does not say which of
 * several it was.
 */
final class PortConnector extends ServerConnector {
    private static final Logger LOG = LoggerFactory.getLogger(PortConnector.class);

    /** The port of the emulated operations. */
    static final String MAIN = "main";

    /** The port of the control API, where it has one of its own. */
    static final String CONTROL = "control";

    /** Some attempts a second cost nothing, and a client does not notice the wait. */
    private static final long ACCEPT_RETRY_MILLIS = 100;

    private final Runnable awaited;
    private final AcceptFailures failures = new AcceptFailures(System::nanoTime, LOG::warn);

    /** @param awaited returns when the port may be opened */
    PortConnector(String name, String host, int port, Runnable awaited, Server server, HttpConfiguration http) {
        super(server, new HttpConnectionFactory(http));
        this.awaited = awaited;
        setName(name);
        setHost(host);
        setPort(port);
    }

    /** Which port {@link #MAIN} got. */
    static int mainPort(Server server) {
        return ((NetworkConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public void open() throws IOException {
        awaited.run();
        try {
            super.open();
        } catch (IOException e) {
            throw new ListenException(getPort(), e);
        }
    }

    @Override
    public void accept(int acceptor) throws IOException {
        super.accept(acceptor);
        if (isOpen()) {
            failures.succeeded();
        }
    }

    /**
     * Pauses, as there may be no file descriptor left: connections stay in the queue of the operating system. Jetty would
     * log a stack trace for each attempt.
     */
    @Override
    protected boolean handleAcceptFailure(Throwable failure) {
        if (!isRunning() || !isOpen() || failure instanceof ClosedChannelException) {
            return super.handleAcceptFailure(failure);
        }
        failures.failed(failure);
        setAccepting(false);
        getScheduler().schedule(() -> setAccepting(true), ACCEPT_RETRY_MILLIS, TimeUnit.MILLISECONDS);
        return true;
    }
}
