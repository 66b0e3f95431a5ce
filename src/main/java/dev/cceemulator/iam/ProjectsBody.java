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
                url.links(),
                projects.stream()
                        .map(project -> new Listed(
                                false,
                                "",
                                new Self(url.projects() + "/" + project.id()),
                                true,
                                project.id(),
                                domain,
                                domain,
                                project.name()))
                        .toList());
    }

    /**
     * The URLs of a list.
     *
     * @param projects the URL below which each project is
     * @param links the links of the list itself
     */
    public record Address(String projects, Links links) {}

    /**
     * The links of a list.
     *
     * @param previous what page comes before; absent where IAM's page does not have the link
     */
    public record Links(
            String self,
            @Nullable Object previous,
            @Nullable Object next) {
        /** The links of a list that has one page. */
        public static Links ofOnePage(String self) {
            return new Links(self, Json.NULL, Json.NULL);
        }

        /** The only link of a list that is never divided into pages. */
        public static Links self(String self) {
            return new Links(self, null, null);
        }
    }

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
