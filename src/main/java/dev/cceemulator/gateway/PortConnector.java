package dev.cceemulator.gateway;

import java.io.IOException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * One port that is listened on when the start is complete. It reports itself where it cannot be bound: Jetty does not say which of
 * several it was.
 */
final class PortConnector extends ServerConnector {
    /** The port of the emulated operations. */
    static final String MAIN = "main";

    /** The port of the control API, where it has one of its own. */
    static final String CONTROL = "control";

    private final Runnable awaited;

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
}
