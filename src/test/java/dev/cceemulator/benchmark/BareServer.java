package dev.cceemulator.benchmark;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/** A minimal server: the same bytes for every path, with the headers of the emulator. */
public final class BareServer {
    private static final Map<String, String> HEADERS = new LinkedHashMap<>();

    static {
        HEADERS.put("Content-Type", "application/json");
        HEADERS.put("Server", "api-gateway");
        HEADERS.put("Strict-Transport-Security", "max-age=31536000; includeSubdomains;");
        HEADERS.put("X-Content-Type-Options", "nosniff");
        HEADERS.put("X-Download-Options", "noopen");
        HEADERS.put("X-Frame-Options", "SAMEORIGIN");
        HEADERS.put("X-XSS-Protection", "1; mode=block;");
        HEADERS.put("X-Request-Id", "0123456789abcdef0123456789abcdef");
    }

    private BareServer() {}

    /** Arguments are the kind, {@code jetty} or {@code javalin}, the port, and the file with the response. */
    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[1]);
        byte[] answer = Files.readAllBytes(Path.of(arguments[2]));
        if (arguments[0].equals("jetty")) {
            jetty(port, answer);
        } else {
            javalin(port, answer);
        }
    }

    private static void jetty(int port, byte[] answer) throws Exception {
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws IOException {
                HEADERS.forEach(response.getHeaders()::put);
                response.write(true, ByteBuffer.wrap(answer), callback);
                return true;
            }
        });
        server.start();
    }

    private static void javalin(int port, byte[] answer) {
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.startupWatcherEnabled = false;
                    config.http.compressionStrategy = CompressionStrategy.NONE;
                    config.routes.get("/*", request -> {
                        HEADERS.forEach(request::header);
                        request.result(answer);
                    });
                })
                .start("127.0.0.1", port);
    }
}
