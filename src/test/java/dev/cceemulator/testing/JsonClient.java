package dev.cceemulator.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A plain HTTP client for JSON, for any number of threads and calls: no library checks and logs each response. */
public final class JsonClient {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonClient() {}

    /** Sends a request; an empty token or body is not sent. */
    public static JsonResponse send(URI server, String method, String path, String token, String body) {
        HttpResponse<byte[]> response = response(server, method, path, token, body);
        try {
            return new JsonResponse(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The token that a login gets. */
    public static String issueToken(URI server, String login) {
        HttpResponse<byte[]> response = response(server, "POST", LoginBody.PATH, "", login);
        return response.headers()
                .firstValue("X-Subject-Token")
                .orElseThrow(() -> new IllegalStateException("No token: " + response));
    }

    private static HttpResponse<byte[]> response(URI server, String method, String path, String token, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("X-Auth-Token", token);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
