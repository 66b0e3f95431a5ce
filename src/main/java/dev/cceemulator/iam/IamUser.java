package dev.cceemulator.iam;

/**
 * A user who may log in, and hold tokens and access keys.
 *
 * @param name unique in the emulator
 * @param id 32 lower-case hexadecimal digits
 * @param domain the account that the user belongs to
 */
public record IamUser(String name, String id, IamDomain domain) {

    /** The id of a user of whom only the name is known. */
    public static String idOf(String name) {
        return DerivedId.of("user", name);
    }

    /** A user of whom only the name is known, in a domain of the same name. */
    public static IamUser named(String name) {
        return new IamUser(name, idOf(name), IamDomain.named(name));
    }
}
