package dev.cceemulator.control.explain;

import dev.cceemulator.control.BehaviourBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of a response. Fields that are unknown or do not apply are null.
 *
 * @param requestId the id in X-Request-Id
 * @param time the time of the response in the format of RFC 3339
 * @param method the method as sent; a dash if it could not be read
 * @param path the path as sent, without the query, truncated if it is long
 * @param operation the vendor's name of the operation
 * @param authentication how the caller was identified
 * @param project the project in the path
 * @param cluster the cluster in the path
 * @param dialect the dialect of that project
 * @param status the HTTP status
 * @param code the vendor's error code
 * @param check the error of the catalogue
 * @param reason the exact problem
 * @param toSucceed what to change for the request to succeed
 * @param signature the diagnosis of a wrong signature
 * @param clusters the clusters of the project, if the one in the path is not among them
 * @param evidence the evidence that the real service responds in this way
 * @param curl a command that repeats the request
 * @param curlLacks the parts of the request that the command does not repeat
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
     * @param by token, access-key, lenient (not checked), login, failed, or none (rejected before authentication, or not needed)
     * @param user the name of the user
     * @param accessKey the name of the access key
     * @param project the project that the credential is scoped to
     */
    record Authentication(
            String by,
            @Nullable String user,
            @Nullable String accessKey,
            @Nullable String project) {}

    /**
     * A wrong signature.
     *
     * @param canonicalRequest the text that should have been signed, without secrets
     * @param finding the known mistake that leads to the signature that was sent, or that there is none
     */
    record Signature(String canonicalRequest, String finding) {}

    /**
     * The clusters of a project.
     *
     * @param count their number
     * @param ids the first of their ids
     */
    record Clusters(long count, List<String> ids) {}
}
