package dev.cceemulator.iam;

/**
 * A password as a fixture names it.
 *
 * @param user the name of the user
 * @param text the password itself, which no log and no database gets
 */
public record Password(String user, String text) {

    /** Without the text, so that no log can hold it. */
    @Override
    public String toString() {
        return "Password[" + user + "]";
    }
}
