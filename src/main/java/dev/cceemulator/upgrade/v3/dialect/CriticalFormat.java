package dev.cceemulator.upgrade.v3.dialect;

import static dev.cceemulator.evidence.Provenance.documented;
import static dev.cceemulator.evidence.Provenance.sdk;
import static dev.cceemulator.evidence.Reference.DEFINITIONS;
import static dev.cceemulator.evidence.Reference.DEFINITION_OF_2024;
import static dev.cceemulator.evidence.Reference.DEFINITION_OF_2026;
import static dev.cceemulator.evidence.Reference.JAVA_LINE_WITH_BOOLEAN;
import static dev.cceemulator.evidence.Reference.JAVA_LINE_WITH_TEXT;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.OperationSets;
import dev.cceemulator.upgrade.domain.LineStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The format of {@code critical} of a line in a dialect. */
enum CriticalFormat {
    /** {@code true} or {@code false}, if it was recorded. */
    BOOLEAN(
            (line, isLive) -> line.critical(),
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

    /** {@code "true"} or {@code "false"}, if it was recorded. */
    TEXT(
            (line, isLive) -> line.critical() == null ? null : line.critical().toString(),
            Behaviour.of(
                    "list.critical-text",
                    "critical of a line is \"true\" or \"false\" as a string, and only there where"
                            + " it was recorded",
                    sdk(
                                    "SDKs before 2026-04-24; Java 3.1.130, which was run, refuses a boolean",
                                    JAVA_LINE_WITH_TEXT,
                                    DEFINITION_OF_2024)
                            .but("no source shows what the string holds; SDKs since 2026-04-24 expect a boolean"),
                    OperationSets.WORKFLOWS)),

    /** The same as a boolean, and a value for every line of a live workflow. */
    BOOLEAN_OF_LIVE(
            (line, isLive) -> isLive ? Boolean.valueOf(line.leadsToUpgrade()) : line.critical(),
            Behaviour.of(
                    "list.critical-live",
                    "critical of a line is a boolean; in a workflow that a client created it is true for the line to the"
                            + " upgrade and false for the line to the post-upgrade check",
                    documented("the example of the list in the API definition of 2026-09-18", DEFINITIONS)
                            .but("its examples of other operations, and those of older editions, have no critical"),
                    OperationSets.WORKFLOWS));

    private final Format format;
    private final List<Behaviour> behaviours;

    CriticalFormat(Format format, Behaviour... behaviours) {
        this.format = format;
        this.behaviours = List.of(behaviours);
    }

    private interface Format {
        @Nullable
        Object of(LineStatus line, boolean isLive);
    }

    /** The value for a line of a workflow, live or recorded; null leaves it out. */
    @Nullable
    Object write(LineStatus line, boolean isLive) {
        return format.of(line, isLive);
    }

    /** The behaviours of every dialect that has this form, with statements that go on after the names of those. */
    List<Behaviour> behaviours() {
        return behaviours;
    }
}
