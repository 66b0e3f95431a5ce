package dev.cceemulator.cli;

import dev.cceemulator.fixtures.FixtureException;
import dev.cceemulator.fixtures.FixtureSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Checks a folder of fixtures without starting anything. */
final class ValidateCommand implements Command {
    @Override
    public List<Flag> flags() {
        return List.of();
    }

    @Override
    public HelpPage help() {
        return new HelpPage()
                .text("Usage: ", usage())
                .text("", "Checks a folder of fixtures and lists every mistake in it.")
                .text("", "")
                .options(Map.of("      DIR", "Folder of fixtures"));
    }

    @Override
    public String usage() {
        return "cce-upgrade-emulator validate DIR";
    }

    @Override
    public boolean run(Arguments arguments, Environment environment, PrintWriter out) {
        Path folder = folder(arguments.operands(1, "validate takes one folder"));
        try {
            out.println("Valid: " + FixtureSet.ofDirectory(folder).summary());
            return true;
        } catch (FixtureException e) {
            out.println(e.getMessage());
            return false;
        }
    }

    private static Path folder(List<String> operands) {
        if (operands.isEmpty()) {
            throw new UsageException("Missing folder; expected validate DIR");
        }
        try {
            return UserPath.folder(operands.get(0));
        } catch (IllegalArgumentException e) {
            throw new UsageException("Invalid value for DIR: " + e.getMessage());
        }
    }
}
