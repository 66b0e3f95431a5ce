package dev.cceemulator.gateway;

import java.io.IOException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** One port that is listened on. Where it cannot be, it says so itself: Jetty does not tell which of several it was. */
final class PortConnector extends ServerConnector {
    /** The port of everything that the emulator stands in for. */
    static final String MAIN = "main";

    /** The port that the emulator's own API has of its own. */
    static final String CONTROL = "control";

    PortConnector(String name, String host, int port, Server server, HttpConfiguration http) {
        super(server, new HttpConnectionFactory(http));
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
        try {
            super.open();
        } catch (IOException e) {
            throw new ListenException(getPort(), e);
        }
    }
}
