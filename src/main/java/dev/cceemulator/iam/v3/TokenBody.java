package dev.cceemulator.iam.v3;

import dev.cceemulator.iam.IamToken;
import dev.cceemulator.iam.IamUser;
import dev.cceemulator.iam.TokenDetails;
import dev.cceemulator.project.Project;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** IAM's description of a token, on the wire. */
record TokenBody(Token token) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static TokenBody of(TokenDetails details) {
        IamToken token = details.token();
        IamUser user = details.user();
        Project project = details.project();
        Named domain = new Named(user.domain().id(), user.domain().name());
        return new TokenBody(new Token(
                List.of(),
                time(token.expiresAt()),
                time(token.issuedAt()),
                List.of(TokenRequestBody.nameOf(details.method())),
                project == null ? domain : null,
                project == null ? null : new Scoped(domain, project.id(), project.name()),
                List.of(new Named("0", "te_admin")),
                new User(domain, user.id(), user.name(), "")));
    }

    private static @Nullable String time(@Nullable Instant time) {
        return time == null ? null : TIME.format(time);
    }

    record Token(
            List<Named> catalog,
            @Nullable String expires_at,
            @Nullable String issued_at,
            List<String> methods,
            @Nullable Named domain,
            @Nullable Scoped project,
            List<Named> roles,
            User user) {}

    record Named(String id, String name) {}

    record Scoped(Named domain, String id, @Nullable String name) {}

    record User(Named domain, String id, String name, String password_expires_at) {}
}
