package dev.cceemulator.gateway;

import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.json.Json;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.servlet.JavalinServlet;
import io.javalin.http.servlet.ServletEntry;
import io.javalin.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import kotlin.LazyKt;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: what happens to every request before and after its handler. */
public final class Gateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    /** A real token is several KB, so there is room for headers of 32 KB, behind a request line of 8 KB. */
    private static final int MAX_URI_BYTES = 8 * 1024;

    private static final int MAX_HEADER_BYTES = 32 * 1024;

    private static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";

    /** How long requests that are running may go on when the server stops; the process is gone within 5 s. */
    private static final int STOP_TIMEOUT_MILLIS = 4_000;

    /** As much of a body as the real gateway takes; what nobody reads is read to here before the answer goes out. */
    private static final int MAX_BODY_BYTES = 12 * 1024 * 1024;

    private final RequestIds requestIds;
    private final GracefulHandler running = new GracefulHandler();
    private final Javalin javalin;

    /**
     * @param routes what is answered
     * @param random where request ids come from
     */
    public Gateway(Routes routes, LongSupplier random) {
        this.requestIds = new RequestIds(random);
        this.javalin = Javalin.create(config -> configure(config, routes));
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any free one
     * @throws io.javalin.util.JavalinException if the address cannot be bound
     */
    public void start(String host, int port) {
        javalin.start(host, port);
    }

    /** The port that is listened on. */
    public int port() {
        return javalin.port();
    }

    /** Stops listening and lets running requests finish; connections on which nothing runs are closed at once. */
    @Override
    public void close() {
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            ((NetworkConnector) connector).close();
        }
        try {
            running.shutdown().get(STOP_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("Requests that still ran after {} ms are cut off", STOP_TIMEOUT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        javalin.stop();
    }

    private void configure(JavalinConfig config, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.defaultContentType = "application/json";
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        // An Error in a handler, such as a stack overflow, is answered and logged like any other failure.
        config.router.handlerWrapper(endpoint -> request -> {
            try {
                endpoint.handler.handle(request);
            } catch (Error e) {
                throw new IllegalStateException(e);
            }
        });
        // CCE has no WebSockets; Javalin's default would answer their handshake on its own if it finds Jetty's classes.
        config.unsafe.servlet = LazyKt.lazyOf(new ServletEntry(null, new JavalinServlet(config.unsafe)));
        config.jsonMapper(WRITER);
        config.jetty.modifyServer(this::configureServer);
        config.jetty.modifyHttpConfiguration(Gateway::configureHttp);
        config.requestLogger.http((request, millis) -> AccessLog.write(
                request.res().getHeader(AnswerHeaders.REQUEST_ID),
                request.req().getMethod(),
                request.path(),
                request.statusCode(),
                request.attribute(Errors.CODE),
                millis));
        config.routes.before(this::receive);
        config.routes.after(Gateway::discardBody);
        config.routes.exception(Exception.class, Errors::answer);
        config.routes.exception(HttpResponseException.class, Errors::answer);
        routes.declare(config.routes);
    }

    private void receive(Context request) {
        AnswerHeaders.set(request::header, requestIds.next());
        if (request.req().getRequestURI().length() > MAX_URI_BYTES) {
            throw new ApiException(Refusal.URI_TOO_LARGE);
        }
        // Javalin takes "//" for "/", reads methods in any case, and answers HEAD wherever there is a GET.
        if (request.path().contains("//")) {
            throw new ApiException(Refusal.API_UNKNOWN);
        }
        String method = request.req().getMethod();
        boolean isHead = method.equals("HEAD") && !Routes.isOwn(request.path());
        if (isHead || !method.equals(request.method().name())) {
            throw new ApiException(Refusal.METHOD_UNKNOWN);
        }
    }

    /**
     * A connection with an unread body is reset, and the answer on it is lost. A client that asked whether to send its
     * body has its answer before that.
     */
    private static void discardBody(Context request) throws IOException {
        boolean hasBody = request.req().getContentLengthLong() > 0 || request.header("Transfer-Encoding") != null;
        if (hasBody && request.header("Expect") == null) {
            request.req().getInputStream().skip(MAX_BODY_BYTES);
        }
    }

    private void configureServer(Server server) {
        server.insertHandler(running);
        server.setErrorHandler(new UnroutedErrors(requestIds));
    }

    private static void configureHttp(HttpConfiguration http) {
        http.setRequestHeaderSize(MAX_URI_BYTES + MAX_HEADER_BYTES);
        http.addCustomizer(Gateway::withoutOverride);
        // An encoded slash is refused; an empty segment is let through, so that it becomes an unknown path.
        http.setUriCompliance(UriCompliance.RFC3986.with("gateway", UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));
    }

    /** Javalin would take another method from this header than the one that was sent. */
    private static Request withoutOverride(Request request, HttpFields.Mutable answer) {
        if (!request.getHeaders().contains(METHOD_OVERRIDE)) {
            return request;
        }
        HttpFields others =
                HttpFields.build(request.getHeaders()).remove(METHOD_OVERRIDE).asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return others;
            }
        };
    }

    /** Lets Javalin write through the emulator's one JSON writer. */
    private static final JsonMapper WRITER = new JsonMapper() {
        @Override
        public String toJsonString(Object body, Type type) {
            return Json.write(body);
        }
    };
}
