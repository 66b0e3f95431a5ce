package dev.cceemulator.iam;

import dev.cceemulator.json.Json;
import dev.cceemulator.project.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** IAM's list of projects on the wire. */
public record ProjectsBody(Links links, List<Listed> projects) {

    /** @param user whose account the projects are shown as; null where the emulator did not ask who the caller is */
    static ProjectsBody of(List<Project> projects, @Nullable IamUser user, Address url) {
        String domain = user == null ? null : user.domain().id();
        return new ProjectsBody(
                new Links(url.complete(), Json.NULL, Json.NULL),
                projects.stream()
                        .map(project -> new Listed(
                                false,
                                "",
                                new Self(url.path() + "/" + project.id()),
                                true,
                                project.id(),
                                domain,
                                domain,
                                project.name()))
                        .toList());
    }

    /**
     * Where a client asked for the list.
     *
     * @param path the URL without its query
     * @param complete the URL with its query
     */
    public record Address(String path, String complete) {}

    record Links(String self, Object previous, Object next) {}

    record Self(String self) {}

    record Listed(
            boolean is_domain,
            String description,
            Self links,
            boolean enabled,
            String id,
            @Nullable String parent_id,
            @Nullable String domain_id,
            @Nullable String name) {}
}
