package dev.cceemulator.cli;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.CceEmulatorBuilder;
import dev.cceemulator.boot.Limits;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** Serves until the process is stopped. Invalid values are rejected before anything is opened. */
final class ServeCommand implements Command {
    @Override
    public List<Flag> flags() {
        return List.of(Flag.values());
    }

    @Override
    public HelpPage help() {
        Map<String, String> rows = new LinkedHashMap<>();
        flags().forEach(flag -> rows.put("      " + flag, flag.description()));
        return new HelpPage()
                .text(
                        "Usage: cce-upgrade-emulator [serve] ",
                        flags().stream().map(flag -> "[" + flag + "]").collect(Collectors.joining(" ")))
                .text("       ", "cce-upgrade-emulator validate DIR")
                .text(
                        "",
                        "A local emulator of the upgrade-workflow API of Huawei Cloud CCE. serve starts it, and"
                                + " is the default command; validate checks a directory of fixtures.")
                .text("", "")
                .options(rows)
                .text("", "")
                .text(
                        "",
                        "Each flag can also be set by the variable in brackets. The flag takes precedence, and an empty variable counts as unset.")
                .text("", "Exit codes: 0 success, 1 start failed or fixtures not valid, 2 wrong command line.");
    }

    @Override
    public String usage() {
        return "cce-upgrade-emulator [serve] [--FLAG=VALUE ...]";
    }

    /** Prints a line on standard output once it is ready. */
    @Override
    public boolean run(Arguments arguments, Environment environment, PrintWriter out) throws InterruptedException {
        arguments.operands(0, "serve takes only flags, and the command has to come first");
        CceEmulatorBuilder builder = CceEmulator.builder().cacheSize(Limits.serverCacheMegabytes());
        flags().forEach(flag -> set(builder, flag, arguments.value(flag), environment.value(flag)));
        CceEmulator emulator = start(builder);
        Runtime.getRuntime().addShutdownHook(new Thread(emulator::close, "shutdown"));
        // Both lines are written at once, so that a reader of the first one also gets the second one.
        out.println(
                emulator.controlUri().equals(emulator.baseUri())
                        ? "Ready: " + emulator.baseUri()
                        : "Ready: " + emulator.baseUri() + System.lineSeparator() + "Control: "
                                + emulator.controlUri());
        out.flush();
        new CountDownLatch(1).await();
        return true;
    }

    /** Values that are valid individually may contradict each other. */
    private static CceEmulator start(CceEmulatorBuilder builder) {
        try {
            return builder.start();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static void set(
            CceEmulatorBuilder builder, Flag flag, Optional<String> argument, Optional<String> variable) {
        try {
            argument.or(() -> variable).or(flag::defaultValue).ifPresent(value -> flag.set(builder, value));
        } catch (IllegalArgumentException e) {
            throw new UsageException("Invalid value for option '--" + flag.option() + "': " + e.getMessage()
                    + (argument.isPresent() ? "" : " (from " + flag.variable() + ")"));
        }
    }
}
