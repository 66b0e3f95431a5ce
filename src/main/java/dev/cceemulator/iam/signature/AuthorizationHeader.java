package dev.cceemulator.iam.signature;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The header with which a request is signed. No message repeats any of it: it may hold another credential by mistake.
 *
 * @param accessKey which pair of keys it was signed with
 * @param signedHeaders the names of the headers that are signed, sorted and in lower case
 * @param signature 64 lower-case hexadecimal digits
 */
public record AuthorizationHeader(String accessKey, List<String> signedHeaders, String signature) {
    private static final List<String> PARTS = List.of("Access", "SignedHeaders", "Signature");
    private static final Pattern ACCESS_KEY = Pattern.compile("[!-~]+");
    private static final Pattern HEADER_NAME = Pattern.compile("[a-z0-9!#$%&'*+.^_`|~-]+");
    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{64}");

    /**
     * Reads the value of the header.
     *
     * @throws ApiException if it is not of the form that all signers write
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
                names.equals(PARTS),
                "Authorization does not consist of Access=..., SignedHeaders=... and Signature=..., each once, in this"
                        + " order and with a comma between them");
        return new AuthorizationHeader(
                accessKey(values.get(0)), signedHeaders(values.get(1)), signature(values.get(2)));
    }

    private static String accessKey(String value) {
        require(ACCESS_KEY.matcher(value).matches(), "Access is not the name of an access key");
        return value;
    }

    private static List<String> signedHeaders(String value) {
        List<String> names = Arrays.asList(value.split(";", -1));
        require(
                names.stream().allMatch(name -> HEADER_NAME.matcher(name).matches())
                        && names.equals(List.copyOf(new TreeSet<>(names))),
                "SignedHeaders does not name headers in lower case, each once, sorted and with a semicolon between them");
        return names;
    }

    private static String signature(String value) {
        require(SIGNATURE.matcher(value).matches(), "Signature is not 64 lower-case hexadecimal digits");
        return value;
    }

    private static void require(boolean isRight, String otherwise) {
        if (!isRight) {
            throw new ApiException(ApiError.SIGNATURE_MALFORMED, otherwise);
        }
    }
}
