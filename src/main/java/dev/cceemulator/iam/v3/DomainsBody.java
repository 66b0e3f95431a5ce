package dev.cceemulator.iam.v3;

import dev.cceemulator.iam.IamDomain;
import dev.cceemulator.iam.v3.Links.Self;
import java.util.List;

/** IAM's list of domains on the wire. */
record DomainsBody(List<Listed> domains, Links links) {

    /**
     * The list on the wire.
     *
     * @param url the URL of the list
     * @param parent the URL below which each domain is
     */
    static DomainsBody of(List<IamDomain> domains, String url, String parent) {
        return new DomainsBody(
                domains.stream()
                        .map(domain ->
                                new Listed("", true, domain.id(), new Self(parent + "/" + domain.id()), domain.name()))
                        .toList(),
                Links.self(url));
    }

    record Listed(String description, boolean enabled, String id, Self links, String name) {}
}
