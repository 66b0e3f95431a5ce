package dev.cceemulator.iam.v3;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one version of IAM's API on the wire: as such, or in the list of all. */
record VersionBody(Map<String, Object> version) {
    private static final Map<String, String> MEDIA_TYPE =
            pairs("type", "application/vnd.openstack.identity-v3+json", "base", "application/json");

    /**
     * A version of the API.
     *
     * @param url the base URL of this version of the API
     */
    static VersionBody of(String url) {
        // A map, since one of the names is not valid for a record component.
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("media-types", List.of(MEDIA_TYPE));
        version.put("links", List.of(pairs("rel", "self", "href", url)));
        version.put("id", "v3.6");
        version.put("updated", "2016-04-04T00:00:00Z");
        version.put("status", "stable");
        return new VersionBody(version);
    }

    /** The list of all versions. */
    record All(Values versions) {
        /** The list with its one version. */
        static All of(String url) {
            return new All(new Values(List.of(VersionBody.of(url).version())));
        }

        record Values(List<Map<String, Object>> values) {}
    }

    private static Map<String, String> pairs(String name, String value, String otherName, String otherValue) {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put(name, value);
        pairs.put(otherName, otherValue);
        return pairs;
    }
}
