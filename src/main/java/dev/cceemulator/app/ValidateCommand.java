package dev.cceemulator.app;

import dev.cceemulator.app.Converters.Folders;
import dev.cceemulator.fixtures.FixtureException;
import dev.cceemulator.fixtures.FixtureSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a folder of fixtures without starting anything. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        description = "Checks a folder of fixtures and lists every mistake in it.")
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", converter = Folders.class, description = "Folder of fixtures")
    private Path folder = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try {
            out.println("Valid: " + FixtureSet.ofFolder(folder).summary());
            return ExitCode.OK;
        } catch (FixtureException e) {
            out.println(e.getMessage());
            return ExitCode.SOFTWARE;
        }
    }
}
