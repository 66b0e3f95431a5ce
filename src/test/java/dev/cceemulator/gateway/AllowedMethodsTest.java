package dev.cceemulator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.RawHttp;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A path of the emulator's own names the methods that it has, whichever those are. */
class AllowedMethodsTest {
    private final Javalin server = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.http.prefer405over404 = true;
                config.routes.exception(HttpResponseException.class, ErrorResponder::answer);
                declare(config.routes, "/_emulator/things", HandlerType.GET, HandlerType.POST);
                declare(config.routes, "/_emulator/things/{id}", HandlerType.GET, HandlerType.PUT, HandlerType.DELETE);
                declare(config.routes, "/_emulator/reset", HandlerType.POST);
            })
            .start("127.0.0.1", 0);

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,  /_emulator/things,   'GET, POST, HEAD'",
        "POST, /_emulator/things/1, 'GET, PUT, DELETE, HEAD'",
        "GET,  /_emulator/reset,    POST",
        "HEAD, /_emulator/reset,    POST"
    })
    void theOnesThatAPathHasAreNamed(String method, String path, String allowed) throws Exception {
        RawHttp.Answer answer = RawHttp.get(server.port(), method, path);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("Allow", allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /_emulator/things",
        "HEAD,   /_emulator/things",
        "POST,   /_emulator/things",
        "DELETE, /_emulator/things/1",
        "POST,   /_emulator/reset"
    })
    void theOnesThatAPathHasAreAnswered(String method, String path) throws Exception {
        assertThat(RawHttp.get(server.port(), method, path).status()).isEqualTo(204);
    }

    private static void declare(RoutesConfig routes, String path, HandlerType... methods) {
        for (HandlerType method : methods) {
            Routes.own(routes, method, path, request -> request.status(204));
        }
    }
}
