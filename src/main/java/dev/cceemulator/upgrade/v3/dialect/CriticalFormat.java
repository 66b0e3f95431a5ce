package dev.cceemulator.upgrade.v3.dialect;

import static dev.cceemulator.evidence.Provenance.sdk;
import static dev.cceemulator.evidence.Reference.DEFINITION_OF_2024;
import static dev.cceemulator.evidence.Reference.DEFINITION_OF_2026;
import static dev.cceemulator.evidence.Reference.JAVA_LINE_WITH_BOOLEAN;
import static dev.cceemulator.evidence.Reference.JAVA_LINE_WITH_TEXT;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.OperationSets;
import java.util.List;
import java.util.function.Function;

/** The format of {@code critical} of a line in a dialect. */
enum CriticalFormat {
    /** {@code true}. */
    BOOLEAN(
            recorded -> recorded,
            Behaviour.of(
                    "list.critical",
                    "critical of a line is a boolean, and only there where it was recorded",
                    sdk(
                                    "SDKs since 2026-04-24; the page's example has lines without it",
                                    JAVA_LINE_WITH_BOOLEAN,
                                    DEFINITION_OF_2026,
                                    JAVA_LINE_WITH_TEXT)
                            .but("SDKs before 2026-04-24 expect a string"),
                    OperationSets.WORKFLOWS)),

    /** {@code "true"}. */
    TEXT(
            String::valueOf,
            Behaviour.of(
                    "list.critical-text",
                    "critical of a line is \"true\" or \"false\" as a string, and only there where"
                            + " it was recorded",
                    sdk(
                                    "SDKs before 2026-04-24; Java 3.1.130, which was run, refuses a boolean",
                                    JAVA_LINE_WITH_TEXT,
                                    DEFINITION_OF_2024)
                            .but("no source shows what the string holds; SDKs since 2026-04-24 expect a boolean"),
                    OperationSets.WORKFLOWS));

    private final Function<Boolean, Object> format;
    private final List<Behaviour> behaviours;

    CriticalFormat(Function<Boolean, Object> format, Behaviour... behaviours) {
        this.format = format;
        this.behaviours = List.of(behaviours);
    }

    Object write(Boolean recorded) {
        return format.apply(recorded);
    }

    /** The behaviours of every dialect that has this form, with statements that go on after the names of those. */
    List<Behaviour> behaviours() {
        return behaviours;
    }
}
