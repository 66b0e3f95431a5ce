package dev.cceemulator.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** The fewest steps from a call to its answer, as a walk makes thousands of them. */
final class WalkClient {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI emulator;
    private final String project;
    private String token = "none";

    WalkClient(URI emulator, String project) {
        this.emulator = emulator;
        this.project = project;
    }

    /** Creates the project of the walk, with its token for all further calls. */
    WalkReply create(String body) {
        WalkReply created = own("PUT", "", body);
        token = created.text("token");
        return created;
    }

    /** A call of the emulator's own API, on the project. */
    WalkReply own(String method, String path, @Nullable String body) {
        return send(method, "/_emulator/projects/" + project + path, body);
    }

    /** A call of the service, on a cluster. */
    WalkReply call(String method, String cluster, String path, @Nullable String body) {
        String version = path.startsWith("/operation/snapshot") ? "/api/v3.1" : "/api/v3";
        return send(method, version + "/projects/" + project + "/clusters/" + cluster + path, body);
    }

    private WalkReply send(String method, String path, @Nullable String body) {
        HttpRequest request = HttpRequest.newBuilder(emulator.resolve(path))
                .header("X-Auth-Token", token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return WalkReply.of(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
