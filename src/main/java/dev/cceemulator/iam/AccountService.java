package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the domain of a caller, its users and its projects. A caller who is not known sees those of every domain. */
public final class AccountService {
    private final Database database;

    public AccountService(Database database) {
        this.database = database;
    }

    /** The domain of the caller. */
    public List<IamDomain> domains(Caller caller) {
        return database.read(session -> {
            IamDomain own = domain(session, caller);
            return own == null ? new UserStore(session).domains() : List.of(own);
        });
    }

    /**
     * The users of the caller's domain.
     *
     * @param name only the one with this name; null for all
     */
    public List<IamUser> users(Caller caller, @Nullable String name) {
        return database.read(session -> {
            IamDomain own = domain(session, caller);
            return new UserStore(session).list(own == null ? null : own.name(), name);
        });
    }

    /**
     * The project that the caller's credential is scoped to, or else those of the caller's domain.
     *
     * @param name only those with this name; null for all
     */
    public CallerProjects projects(Caller caller, @Nullable String name) {
        return database.read(session -> {
            IamDomain own = domain(session, caller);
            return new CallerProjects(projects(session, caller, own, name), own);
        });
    }

    private static List<Project> projects(
            Session session, Caller caller, @Nullable IamDomain domain, @Nullable String name) {
        if (caller.projectId() != null) {
            return new ProjectStore(session)
                    .find(caller.projectId()).stream()
                            .filter(project -> name == null || name.equals(project.name()))
                            .toList();
        }
        DomainStore projects = new DomainStore(session);
        String domainName = domain == null ? null : domain.name();
        return name == null ? projects.list(domainName) : projects.find(domainName, new NameOrId(null, name));
    }

    private static @Nullable IamDomain domain(Session session, Caller caller) {
        return caller.user() == null
                ? null
                : new UserStore(session).get(caller.user()).domain();
    }
}
