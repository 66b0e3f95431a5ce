package dev.cceemulator.control.explain;

import dev.cceemulator.control.BehaviourBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer is as it is. What is not known, or does not apply, is null.
 *
 * @param requestId the id that the answer carries
 * @param time when it was answered, as RFC 3339 has it
 * @param method as sent; a dash where it could not be read
 * @param path as sent, without the query, and cut where it is long
 * @param operation the vendor's name of the operation
 * @param authentication how the caller was identified
 * @param project the project that the path names
 * @param cluster the cluster that the path names
 * @param dialect how the clients of that project expect the list
 * @param status the HTTP status
 * @param code the vendor's code of the refusal
 * @param check which row of the table of refusals applied
 * @param reason what exactly was wrong
 * @param toSucceed what would have to be different
 * @param signature what was found out about a wrong signature
 * @param clusters which clusters the project has, where the one of the path is not among them
 * @param evidence how it is known that the real service answers so
 * @param curl a command that repeats the request
 * @param curlLacks what the command does not repeat
 */
record Explanation(
        String requestId,
        String time,
        String method,
        String path,
        @Nullable String operation,
        Authentication authentication,
        @Nullable String project,
        @Nullable String cluster,
        @Nullable String dialect,
        int status,
        @Nullable String code,
        @Nullable String check,
        @Nullable String reason,
        @Nullable String toSucceed,
        @Nullable Signature signature,
        @Nullable Clusters clusters,
        List<BehaviourBody> evidence,
        @Nullable String curl,
        @Nullable String curlLacks) {

    /**
     * How the caller was identified.
     *
     * @param by token, access-key, or lenient where nothing was checked; login, failed, or none where nobody looked
     * @param user the name of the user
     * @param accessKey the name of the access key
     * @param project the project that the credential is good for
     */
    record Authentication(
            String by,
            @Nullable String user,
            @Nullable String accessKey,
            @Nullable String project) {}

    /**
     * A wrong signature.
     *
     * @param canonicalRequest what should have been signed, without secrets
     * @param finding which known mistake leads to the signature that was sent, or that none does
     */
    record Signature(String canonicalRequest, String finding) {}

    /**
     * The clusters of a project.
     *
     * @param count how many there are
     * @param ids the first of them
     */
    record Clusters(long count, List<String> ids) {}
}
