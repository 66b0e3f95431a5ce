package dev.cceemulator.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Signs each request of REST Assured as {@link ScopedSigner} does, if it has no query. */
public record ScopedSigningFilter(ScopedSigner signer, String date) implements Filter {
    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        URI uri = URI.create(request.getURI());
        String body = request.getBody() == null ? "" : request.getBody();
        String canonicalRequest = String.join(
                "\n",
                request.getMethod(),
                uri.getRawPath() + "/",
                "",
                "host:" + uri.getRawAuthority(),
                "x-sdk-date:" + date,
                "",
                "host;x-sdk-date",
                Signer.sha256(body.getBytes(StandardCharsets.UTF_8)));
        request.header("X-Sdk-Date", date);
        request.header("Authorization", signer.authorization(canonicalRequest, date, List.of("host", "x-sdk-date")));
        return context.next(request, response);
    }
}
