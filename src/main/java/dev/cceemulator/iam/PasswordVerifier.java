package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import java.util.Collection;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Verifies passwords. Hashing one is slow on purpose, so a password of the fixtures is hashed when its user first logs in:
 * hashing all of them at each start would make every start slow.
 */
public final class PasswordVerifier {
    private static final int SALT_BYTES = 16;

    /** The hash of no password, for users without one: no hash is all zeros. */
    private static final PasswordHash NONE =
            new PasswordHash(PasswordHash.ITERATIONS, "00".repeat(SALT_BYTES), "00".repeat(32));

    private final Database database;
    private final Map<String, String> recorded;
    private final RandomGenerator random;

    /**
     * @param recorded the passwords of the fixtures that the database is filled with
     * @param random the source of salts
     */
    public PasswordVerifier(Database database, Collection<Password> recorded, RandomGenerator random) {
        this.database = database;
        this.recorded = recorded.stream().collect(Collectors.toMap(Password::user, Password::text));
        this.random = random;
    }

    /** Whether a password is the user's. The check takes as long for a user without a password, who has none that matches. */
    boolean matches(@Nullable IamUser user, String password) {
        PasswordHash known = user == null ? null : known(user);
        return (known == null ? NONE : known).matches(password);
    }

    private @Nullable PasswordHash known(IamUser user) {
        PasswordHash stored = database.read(session -> new UserStore(session).findPassword(user.name()))
                .orElse(null);
        String text = recorded.get(user.name());
        if (stored != null || text == null) {
            return stored;
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        PasswordHash hash = PasswordHash.of(text, salt);
        database.write(user.domain().id(), session -> new UserStore(session).setPassword(user.name(), hash));
        return hash;
    }
}
