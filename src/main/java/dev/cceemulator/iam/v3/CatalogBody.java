package dev.cceemulator.iam.v3;

import java.util.List;

/** IAM's catalog of services on the wire, empty like that of a token. */
record CatalogBody(List<Object> catalog, Links links) {

    /**
     * The catalog.
     *
     * @param url the URL of the catalog
     */
    static CatalogBody of(String url) {
        return new CatalogBody(List.of(), Links.self(url));
    }
}
