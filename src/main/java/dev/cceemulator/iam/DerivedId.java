package dev.cceemulator.iam;

/** Ids for what fixtures give none: they look like the vendor's, and are the same on every start. */
final class DerivedId {
    private static final int LENGTH = 32;

    private DerivedId() {}

    /** @param kind keeps a user and a domain of one name apart */
    static String of(String kind, String name) {
        return TokenHash.of(kind + "/" + name).substring(0, LENGTH);
    }
}
