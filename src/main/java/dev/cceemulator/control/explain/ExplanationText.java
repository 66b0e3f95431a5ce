package dev.cceemulator.control.explain;

import dev.cceemulator.control.BehaviourBody;
import dev.cceemulator.control.explain.Explanation.Authentication;
import dev.cceemulator.control.explain.Explanation.Clusters;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An explanation for people at a terminal. */
final class ExplanationText {
    private static final int LABEL = 16;

    /** What a terminal may take for a command, a new line, or the other direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

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

    private static String caller(Authentication found) {
        String accessKey = found.accessKey() == null ? "" : " with access key " + found.accessKey();
        return switch (found.by()) {
            case "token" -> "token of user " + found.user() + scope(found);
            case "access-key" -> "access key " + found.accessKey() + " of user " + found.user() + scope(found);
            case "login" -> "nobody yet: a login has its credential in its body";
            case "lenient" -> "anybody: in lenient mode credentials are not checked";
            case "failed" -> "nobody: the check of the credential failed" + accessKey;
            default -> "nobody: it was answered before any credential was looked at";
        };
    }

    private static String scope(Authentication found) {
        return found.project() == null
                ? ", good for the user's domain and no project"
                : ", good for project " + found.project();
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
    }

    private void line(String label, @Nullable String value) {
        if (value != null) {
            String shown = UNSEEN.matcher(value).replaceAll("?");
            text.append((label + " ".repeat(LABEL - label.length()) + shown).stripTrailing())
                    .append('\n');
        }
    }
}
