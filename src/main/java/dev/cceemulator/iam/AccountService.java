package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the domain of a caller, and its users. */
public final class AccountService {
    private final Database database;

    public AccountService(Database database) {
        this.database = database;
    }

    /** The domain of the caller; every domain where the emulator did not ask who the caller is. */
    public List<IamDomain> domains(Caller caller) {
        return database.read(session -> {
            IamDomain own = domain(session, caller);
            return own == null ? new UserStore(session).domains() : List.of(own);
        });
    }

    /**
     * The users of the caller's domain; all where the emulator did not ask who the caller is.
     *
     * @param name only the one with this name; null for all
     */
    public List<IamUser> users(Caller caller, @Nullable String name) {
        return database.read(session -> {
            IamDomain own = domain(session, caller);
            return new UserStore(session).list(own == null ? null : own.name(), name);
        });
    }

    private static @Nullable IamDomain domain(Session session, Caller caller) {
        return caller.user() == null
                ? null
                : new UserStore(session).get(caller.user()).domain();
    }
}
