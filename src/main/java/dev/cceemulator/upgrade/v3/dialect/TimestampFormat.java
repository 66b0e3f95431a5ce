package dev.cceemulator.upgrade.v3.dialect;

import static dev.cceemulator.evidence.Provenance.assumed;
import static dev.cceemulator.evidence.Provenance.documented;
import static dev.cceemulator.evidence.Provenance.sdk;
import static dev.cceemulator.evidence.Reference.DEFINITION_OF_2024;
import static dev.cceemulator.evidence.Reference.JAVA_METADATA;
import static dev.cceemulator.evidence.Reference.LIST_PAGE;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.OperationSets;
import dev.cceemulator.upgrade.domain.WireTime;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The format of the two times of a workflow's metadata in a dialect. Those of its points have the page's format in all dialects. */
enum TimestampFormat {
    /** {@code 2023-11-24 08:39:15.894417 +0000 UTC}. */
    GO(
            WireTime::go,
            Behaviour.of(
                    "list.metadata-times",
                    "times of the metadata are written as Go prints them, in UTC, with up to six digits and no"
                            + " trailing zeros",
                    documented(
                                    "the example; the same form was recorded on a service of the CCE family",
                                    LIST_PAGE,
                                    DEFINITION_OF_2024,
                                    JAVA_METADATA)
                            .but("the API definition says format date, and SDKs in Java cannot read the page's form"),
                    OperationSets.WORKFLOWS)),

    /** {@code 2023-11-24T08:39:15.894417Z}. */
    RFC_3339(
            WireTime::rfc3339,
            Behaviour.of(
                    "list.metadata-times-sdk",
                    "times of the metadata are RFC 3339 in UTC, with a Z",
                    sdk(
                                    "Java 3.1.130 and 3.1.212, which were run, read it and refuse the page's form and +00:00",
                                    JAVA_METADATA)
                            .but("no recorded answer was found; a date alone is read too"),
                    OperationSets.WORKFLOWS),
            Behaviour.of(
                    "list.metadata-digits",
                    "times of the metadata have up to six digits and no trailing zeros, as on the page",
                    assumed("what Go makes of a time in JSON; Java 3.1.130, which was run, reads none to six digits"),
                    OperationSets.WORKFLOWS));

    private final Function<Instant, String> format;
    private final List<Behaviour> behaviours;

    TimestampFormat(Function<Instant, String> format, Behaviour... behaviours) {
        this.format = format;
        this.behaviours = List.of(behaviours);
    }

    String write(Instant time) {
        return format.apply(time);
    }

    /** The behaviours of every dialect that has this form, with statements that go on after the names of those. */
    List<Behaviour> behaviours() {
        return behaviours;
    }
}
