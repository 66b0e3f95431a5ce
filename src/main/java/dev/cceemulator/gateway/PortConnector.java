package dev.cceemulator.gateway;

import java.io.IOException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * One port that is listened on, once the time has come. Where it cannot be, it says so itself: Jetty does not tell which of
 * several it was.
 */
final class PortConnector extends ServerConnector {
    /** The port of everything that the emulator stands in for. */
    static final String MAIN = "main";

    /** The port that the emulator's own API has of its own. */
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
