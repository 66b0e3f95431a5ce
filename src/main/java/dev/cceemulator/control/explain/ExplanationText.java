package dev.cceemulator.control.explain;

import dev.cceemulator.control.BehaviourBody;
import dev.cceemulator.control.ReferenceBody;
import dev.cceemulator.control.explain.Explanation.Authentication;
import dev.cceemulator.control.explain.Explanation.Clusters;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes an explanation as plain text, for a terminal. */
final class ExplanationText {
    private static final int LABEL = 16;

    /** Characters that a terminal may interpret: control characters, line separators and changes of the text direction. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private final StringBuilder text = new StringBuilder();

    private ExplanationText() {}

    static String of(Explanation explanation) {
        return new ExplanationText().write(explanation);
    }

    private String write(Explanation explanation) {
        line("request", explanation.requestId() + " at " + explanation.time());
        line("", explanation.method() + " " + explanation.path());
        line("operation", explanation.operation());
        line("caller", caller(explanation.authentication()));
        line("project", explanation.project());
        line("cluster", explanation.cluster());
        line("dialect", explanation.dialect());
        line("answer", explanation.status() + (explanation.code() == null ? "" : " " + explanation.code()));
        line("failed check", explanation.check());
        line("because", explanation.reason());
        line("to succeed", explanation.toSucceed());
        if (explanation.signature() != null) {
            line("to be signed", "");
            explanation.signature().canonicalRequest().lines().forEach(each -> line("", each));
        }
        if (explanation.clusters() != null) {
            clusters(explanation.clusters());
        }
        explanation.evidence().forEach(this::behaviour);
        line("again with", explanation.curl());
        line("", explanation.curlLacks());
        return text.toString();
    }

    private static String caller(Authentication authentication) {
        String accessKey = authentication.accessKey() == null ? "" : " with access key " + authentication.accessKey();
        return switch (authentication.by()) {
            case "token" -> "token of user " + authentication.user() + scope(authentication);
            case "access-key" ->
                "access key " + authentication.accessKey() + " of user " + authentication.user()
                        + scope(authentication);
            case "login" -> "not authenticated: a login has its credential in its body";
            case "lenient" -> "any: in lenient mode credentials are not checked";
            case "failed" -> "not authenticated: the check of the credential failed" + accessKey;
            default -> "not authenticated: the response was sent without checking a credential";
        };
    }

    private static String scope(Authentication authentication) {
        return authentication.project() == null
                ? ", scoped to the user's domain"
                : ", scoped to project " + authentication.project();
    }

    private void clusters(Clusters clusters) {
        line("clusters", "the project has " + clusters.count());
        clusters.ids().forEach(id -> line("", id));
        if (clusters.count() > clusters.ids().size()) {
            line("", "...");
        }
    }

    private void behaviour(BehaviourBody behaviour) {
        line("evidence", behaviour.id() + ": " + behaviour.statement());
        line("", behaviour.evidence() + ": " + behaviour.source());
        if (behaviour.alternative() != null) {
            line("", "but: " + behaviour.alternative());
        }
        behaviour.references().forEach(this::reference);
    }

    private void reference(ReferenceBody reference) {
        line(
                "",
                "see: " + reference.title() + ", " + reference.edition() + ": " + reference.link() + " (looked at "
                        + reference.lookedAt() + ")");
    }

    private void line(String label, @Nullable String value) {
        if (value != null) {
            String printable = UNPRINTABLE.matcher(value).replaceAll("?");
            text.append((label + " ".repeat(LABEL - label.length()) + printable).stripTrailing())
                    .append('\n');
        }
    }
}
