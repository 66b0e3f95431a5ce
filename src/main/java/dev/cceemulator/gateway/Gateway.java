package dev.cceemulator.gateway;

import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.json.Json;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.servlet.JavalinServlet;
import io.javalin.http.servlet.ServletEntry;
import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;
import java.util.function.LongSupplier;
import kotlin.LazyKt;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The HTTP server: what happens to every request before and after its handler. */
public final class Gateway implements AutoCloseable {
    /** A real token is several KB, so there is room for headers of 32 KB, behind a request line of 8 KB. */
    private static final int MAX_URI_BYTES = 8 * 1024;

    private static final int MAX_HEADER_BYTES = 32 * 1024;

    /** How long requests that are running may go on when the server stops; the process is gone within 5 s. */
    private static final int STOP_TIMEOUT_MILLIS = 4_000;

    private final RequestIds requestIds;
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

    /** Lets running requests finish and stops listening. */
    @Override
    public void close() {
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
        // JSON is UTF-8 by definition; Jetty would add a charset to the types that it does not know this of.
        config.jetty.modifyServletContextHandler(
                context -> context.getMimeTypes().addAssumed("application/problem+json", "utf-8"));
        config.jetty.modifyHttpConfiguration(Gateway::configureHttp);
        config.requestLogger.http((request, millis) -> AccessLog.write(
                request.res().getHeader(AnswerHeaders.REQUEST_ID),
                request.req().getMethod(),
                request.path(),
                request.statusCode(),
                request.attribute(Errors.CODE),
                millis));
        config.routes.before(this::receive);
        config.routes.exception(Exception.class, Errors::answer);
        config.routes.exception(HttpResponseException.class, Errors::answer);
        routes.declare(config.routes);
    }

    private void receive(Context request) {
        AnswerHeaders.set(request::header, requestIds.next());
        if (request.req().getRequestURI().length() > MAX_URI_BYTES) {
            throw new ApiException(Refusal.URI_TOO_LARGE);
        }
        // Javalin answers HEAD with 200 wherever there is a GET, without asking its handler.
        if (request.method().equals(HandlerType.HEAD) && !Routes.isOwn(request.path())) {
            throw new ApiException(Refusal.METHOD_UNKNOWN);
        }
    }

    private void configureServer(Server server) {
        server.insertHandler(new GracefulHandler());
        server.setStopTimeout(STOP_TIMEOUT_MILLIS);
        server.setErrorHandler(new UnroutedErrors(requestIds));
    }

    private static void configureHttp(HttpConfiguration http) {
        http.setRequestHeaderSize(MAX_URI_BYTES + MAX_HEADER_BYTES);
        // An encoded slash is refused; an empty segment is let through, so that it becomes an unknown path.
        http.setUriCompliance(UriCompliance.RFC3986.with("gateway", UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));
    }

    /** Lets Javalin write through the emulator's one JSON writer. */
    private static final JsonMapper WRITER = new JsonMapper() {
        @Override
        public String toJsonString(Object body, Type type) {
            return Json.write(body);
        }
    };
}
