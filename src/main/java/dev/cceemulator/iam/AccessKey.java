package dev.cceemulator.iam;

/**
 * A pair of keys with which SDKs sign.
 *
 * @param accessKey the public half, which names the pair
 * @param secretKey the secret half
 * @param user the name of the user it belongs to
 * @param projectId the project it is good for
 */
public record AccessKey(String accessKey, String secretKey, String user, String projectId) {

    /** Without the secret, so that no log can hold it. */
    @Override
    public String toString() {
        return "AccessKey[" + accessKey + "]";
    }
}
