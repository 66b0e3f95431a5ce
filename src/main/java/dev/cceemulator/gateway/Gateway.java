package dev.cceemulator.gateway;

import dev.cceemulator.requestlog.RequestLog;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.servlet.JavalinServlet;
import io.javalin.http.servlet.ServletEntry;
import io.javalin.router.Endpoint;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import kotlin.LazyKt;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP server: what happens to every request before and after its handler. Javalin is a servlet in it: a server that
 * Javalin starts prints a banner on standard error where a program has no logger.
 */
public final class Gateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    /** The time for running requests when the server stops; a busy machine has the rest of the 5 s to end. */
    private static final int STOP_TIMEOUT_MILLIS = 3_000;

    /** In bytes: Javalin makes a buffer of it for each response, and most responses fit into this. */
    private static final int RESPONSE_BUFFER_BYTES = 4 * 1024;

    private final RequestIds requestIds;
    private final RequestRecorder recorder;
    private final GracefulHandler running = new GracefulHandler();
    private final ControlAccessFilter controlAccess;
    private final Server server;

    /**
     * @param routes what is answered
     * @param controlAccess decides who may use the control API
     * @param threads what handles requests
     * @param requestLog the log of requests for explanations
     * @param random where request ids come from
     * @param clock the real time
     */
    public Gateway(
            Routes routes,
            ControlAccessFilter controlAccess,
            RequestThreadPool threads,
            RequestLog requestLog,
            LongSupplier random,
            InstantSource clock) {
        this.controlAccess = controlAccess;
        this.requestIds = new RequestIds(random);
        this.recorder = new RequestRecorder(requestLog, clock);
        this.server = new Server(threads.pool);
        // Ports last: what they have to wait for may take longer than all the rest.
        server.setOpenEarly(false);
        server.setErrorHandler(new JettyErrorHandler(requestIds, recorder));
        server.setHandler(running);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(
                new ServletHolder(
                        Javalin.create(config -> configure(config, routes)).javalinServlet()),
                "/*");
        running.setHandler(context);
    }

    /**
     * Begins to listen, on a second port too where the control API has one.
     *
     * @param port 0 for any free one
     * @param awaited returns when everything is ready that requests need; most of Jetty is started before
     * @throws ListenException if a port cannot be bound; none is listened on then
     */
    public void start(String host, int port, Runnable awaited) {
        listen(PortConnector.MAIN, host, port, awaited);
        if (controlAccess.port() != null) {
            listen(PortConnector.CONTROL, host, controlAccess.port(), awaited);
        }
        try {
            server.start();
        } catch (Exception e) {
            stop();
            throw e instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        }
    }

    private void listen(String name, String host, int port, Runnable awaited) {
        server.addConnector(new PortConnector(name, host, port, awaited, server, JettySettings.http()));
    }

    /** The port that is listened on. */
    public int port() {
        return PortConnector.mainPort(server);
    }

    /** The port of the control API: the main port, unless it has one of its own. */
    public int controlPort() {
        Connector[] connectors = server.getConnectors();
        return ((NetworkConnector) connectors[connectors.length - 1]).getLocalPort();
    }

    /** Stops listening and lets running requests finish; connections on which nothing runs are closed at once. */
    @Override
    public void close() {
        for (Connector connector : server.getConnectors()) {
            ((NetworkConnector) connector).close();
        }
        try {
            running.shutdown().get(STOP_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("Requests that still ran after {} ms are cut off", STOP_TIMEOUT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stop();
    }

    private void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            LOG.warn("Jetty failed to stop", e);
        }
    }

    private void configure(JavalinConfig config, Routes routes) {
        config.startup.startupWatcherEnabled = false;
        config.http.defaultContentType = "application/json";
        config.http.responseBufferSize = RESPONSE_BUFFER_BYTES;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        config.router.handlerWrapper(Gateway::withErrorsAsExceptions);
        // Only for embedders that have Jetty's WebSocket jars: Javalin would respond to a handshake itself, past our
        // routes.
        config.unsafe.servlet = LazyKt.lazyOf(new ServletEntry(null, new JavalinServlet(config.unsafe)));
        config.requestLogger.http(recorder::log);

        RequestFilter filter = new RequestFilter(requestIds);
        config.routes.before(request -> {
            filter.before(request);
            controlAccess.check(request);
        });
        config.routes.after(ResponseHeaders::keepContentType);
        config.routes.after(recorder::keep);
        config.routes.after(filter::drainBody);
        config.routes.exception(Exception.class, ErrorResponder::respond);
        config.routes.exception(HttpResponseException.class, ErrorResponder::respond);
        routes.declare(config.routes);
    }

    /** An Error in a handler, such as a stack overflow, is responded to and logged like any other failure. */
    private static Handler withErrorsAsExceptions(Endpoint endpoint) {
        return request -> {
            try {
                endpoint.handler.handle(request);
            } catch (Error e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
