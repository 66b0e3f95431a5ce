package dev.cceemulator.control;

import dev.cceemulator.evidence.Reference;
import java.util.List;

/**
 * A reference as JSON.
 *
 * @param kind whether it is a page of the vendor, a file of a public repository, or a recording
 * @param title the title, for people
 * @param edition the date of a page or post, or the commit of a file
 * @param link the address
 * @param lookedAt the day on which it was looked at
 */
public record ReferenceBody(Reference.Kind kind, String title, String edition, String link, String lookedAt) {

    static List<ReferenceBody> all(List<Reference> references) {
        return references.stream()
                .map(reference -> new ReferenceBody(
                        reference.kind(),
                        reference.title(),
                        reference.edition(),
                        reference.link(),
                        reference.lookedAt()))
                .toList();
    }
}
