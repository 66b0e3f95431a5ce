package dev.cceemulator.iam.signature;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The header with which a request is signed. No message repeats any of it: it may contain another secret by mistake.
 *
 * @param credential the pair of keys, and how it signs
 * @param signedHeaders the names of the headers that are signed, sorted and in lower case
 * @param signature 64 lower-case hexadecimal digits
 */
public record AuthorizationHeader(Credential credential, List<String> signedHeaders, String signature) {
    private static final Set<List<String>> FORMS = Set.of(
            List.of(AccessCredential.NAME, "SignedHeaders", "Signature"),
            List.of(ScopedCredential.NAME, "SignedHeaders", "Signature"));
    private static final String HEADER_NAME = "abcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+.^_`|~-";
    private static final String HEX = "0123456789abcdef";
    private static final int SIGNATURE_LENGTH = 64;

    /**
     * Parses the value of the header.
     *
     * @throws ApiException if it is of neither form
     */
    public static AuthorizationHeader parse(String value) {
        String[] scheme = value.split(" ", 2);
        require(
                scheme[0].equals(SignatureAlgorithm.NAME),
                "Authorization does not begin with " + SignatureAlgorithm.NAME + ", the one algorithm that is checked");
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String part : (scheme.length == 2 ? scheme[1] : "").split(",", -1)) {
            String[] sides = part.strip().split("=", 2);
            names.add(sides[0]);
            values.add(sides.length == 2 ? sides[1] : "");
        }
        require(
                FORMS.contains(names),
                "Authorization does not consist of Access=... or Credential=..., SignedHeaders=... and Signature=..., each"
                        + " once, in this order and with a comma between them");
        Credential credential = names.get(0).equals(AccessCredential.NAME)
                ? AccessCredential.parse(values.get(0))
                : ScopedCredential.parse(values.get(0));
        return new AuthorizationHeader(credential, signedHeaders(values.get(1)), signature(values.get(2)));
    }

    /** The name of the access key in a value that {@link #parse} accepts, without parsing all of it. */
    public static String accessKeyIn(String value) {
        int start = value.indexOf('=') + 1;
        boolean isScoped = value.startsWith(ScopedCredential.NAME, start - 1 - ScopedCredential.NAME.length());
        return value.substring(start, value.indexOf(isScoped ? '/' : ',', start))
                .strip();
    }

    /** The name of the pair of keys. */
    public String accessKey() {
        return credential.accessKey();
    }

    private static List<String> signedHeaders(String value) {
        List<String> names = Arrays.asList(value.split(";", -1));
        require(
                areSortedNames(names),
                "SignedHeaders does not name headers in lower case, each once, sorted and with a semicolon between them");
        return names;
    }

    private static String signature(String value) {
        require(
                value.length() == SIGNATURE_LENGTH && consistsOf(HEX, value),
                "Signature is not 64 lower-case hexadecimal digits");
        return value;
    }

    /** Whether all are names of headers, in ascending order without duplicates. */
    private static boolean areSortedNames(List<String> names) {
        String before = "";
        for (String name : names) {
            if (name.compareTo(before) <= 0 || !consistsOf(HEADER_NAME, name)) {
                return false;
            }
            before = name;
        }
        return true;
    }

    static boolean isVisible(String value) {
        return !value.isEmpty() && value.chars().allMatch(each -> each >= '!' && each <= '~');
    }

    static boolean consistsOf(String characters, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (characters.indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static void require(boolean isValid, String problem) {
        if (!isValid) {
            throw new ApiException(ApiError.SIGNATURE_MALFORMED, problem);
        }
    }
}
