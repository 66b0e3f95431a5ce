package dev.cceemulator.cli;

import dev.cceemulator.fixtures.FixtureException;
import dev.cceemulator.fixtures.FixtureSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Checks a directory of fixtures without starting anything. */
final class ValidateCommand implements Command {
    @Override
    public List<Flag> flags() {
        return List.of();
    }

    @Override
    public HelpPage help() {
        return new HelpPage()
                .text("Usage: ", usage())
                .text("", "Checks a directory of fixtures and lists all problems.")
                .text("", "")
                .options(Map.of("      DIR", "Directory of fixtures"));
    }

    @Override
    public String usage() {
        return "cce-upgrade-emulator validate DIR";
    }

    @Override
    public boolean run(Arguments arguments, Environment environment, PrintWriter out) {
        Path directory = directory(arguments.operands(1, "validate takes one directory"));
        try {
            out.println("Valid: " + FixtureSet.ofDirectory(directory).summary());
            return true;
        } catch (FixtureException e) {
            out.println(e.getMessage());
            return false;
        }
    }

    private static Path directory(List<String> operands) {
        if (operands.isEmpty()) {
            throw new UsageException("Missing directory; expected validate DIR");
        }
        try {
            return UserPath.directory(operands.get(0));
        } catch (IllegalArgumentException e) {
            throw new UsageException("Invalid value for DIR: " + e.getMessage());
        }
    }
}
