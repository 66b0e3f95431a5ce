package dev.cceemulator.iam;

/**
 * A domain, which the vendor also calls an account: it has users and owns projects.
 *
 * @param name unique in the emulator
 * @param id 32 lower-case hexadecimal digits
 */
public record IamDomain(String name, String id) {

    /** A domain of which only the name is known. */
    public static IamDomain named(String name) {
        return new IamDomain(name, DerivedId.of("domain", name));
    }
}
