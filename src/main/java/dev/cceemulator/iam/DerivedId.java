package dev.cceemulator.iam;

/** Ids of users and domains that have none in the fixtures: of the vendor's form, and the same on every start. */
final class DerivedId {
    private static final int LENGTH = 32;

    private DerivedId() {}

    /** @param kind distinguishes a user from a domain of the same name */
    static String of(String kind, String name) {
        return TokenHash.of(kind + "/" + name).substring(0, LENGTH);
    }
}
