package dev.cceemulator.iam.v3;

import dev.cceemulator.iam.IamUser;
import dev.cceemulator.iam.v3.Links.Self;
import dev.cceemulator.json.Json;
import java.util.List;

/** IAM's list of users on the wire. */
record UsersBody(Links links, List<Listed> users) {

    /**
     * The list on the wire.
     *
     * @param url the URL of the list, with its query
     * @param parent the URL below which each user is
     */
    static UsersBody of(List<IamUser> users, String url, String parent) {
        return new UsersBody(
                Links.ofOnePage(url),
                users.stream()
                        .map(user -> new Listed(
                                user.name(),
                                "",
                                new Self(parent + "/" + user.id()),
                                user.domain().id(),
                                true,
                                user.id(),
                                Json.NULL))
                        .toList());
    }

    record Listed(
            String name,
            String description,
            Self links,
            String domain_id,
            boolean enabled,
            String id,
            Object password_expires_at) {}
}
