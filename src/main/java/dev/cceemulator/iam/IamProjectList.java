package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the projects of callers. */
public final class IamProjectList {
    private final Database database;

    public IamProjectList(Database database) {
        this.database = database;
    }

    /**
     * The projects that a credential is valid for, or can get a token for.
     *
     * @param name only those with this name; null for all
     * @param url where the list is, without and with its query
     */
    public ProjectsBody list(Caller caller, @Nullable String name, ProjectsBody.Address url) {
        return database.read(session -> {
            IamUser user = caller.user() == null ? null : new UserStore(session).get(caller.user());
            return ProjectsBody.of(projects(session, caller, user, name), user, url);
        });
    }

    private static List<Project> projects(
            Session session, Caller caller, @Nullable IamUser user, @Nullable String name) {
        DomainStore projects = new DomainStore(session);
        if (caller.projectId() != null) {
            return new ProjectStore(session)
                    .find(caller.projectId()).stream()
                            .filter(project -> name == null || name.equals(project.name()))
                            .toList();
        }
        String domain = user == null ? null : user.domain().name();
        return name == null ? projects.list(domain) : projects.find(domain, new NameOrId(null, name));
    }
}
