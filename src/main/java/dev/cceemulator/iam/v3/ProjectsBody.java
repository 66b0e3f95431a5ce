package dev.cceemulator.iam.v3;

import dev.cceemulator.iam.CallerProjects;
import dev.cceemulator.iam.IamDomain;
import dev.cceemulator.iam.v3.Links.Self;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** IAM's list of projects on the wire. */
record ProjectsBody(Links links, List<Listed> projects) {

    /**
     * The list on the wire.
     *
     * @param parent the URL below which each project is
     */
    static ProjectsBody of(CallerProjects found, Links links, String parent) {
        IamDomain domain = found.domain();
        String domainId = domain == null ? null : domain.id();
        return new ProjectsBody(
                links,
                found.projects().stream()
                        .map(project -> new Listed(
                                false,
                                "",
                                new Self(parent + "/" + project.id()),
                                true,
                                project.id(),
                                domainId,
                                domainId,
                                project.name()))
                        .toList());
    }

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
