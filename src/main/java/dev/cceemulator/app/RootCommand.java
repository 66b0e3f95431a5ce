package dev.cceemulator.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** What is run where no command is named: the same as serve. */
@Command(
        name = "cce-upgrade-emulator",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        subcommands = {ServeCommand.class, ValidateCommand.class},
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "A local server that answers about cluster upgrade workflows as Huawei Cloud CCE does.",
        footer = {
            "",
            "Without a command it serves. Each flag has the variable in brackets; the flag wins, and an empty"
                    + " variable reads as unset.",
            "Exit codes: 0 done, 1 cannot start or not valid, 2 wrong command line."
        })
final class RootCommand implements Callable<Integer> {
    @Mixin
    private ServeOptions options = new ServeOptions();

    @Override
    public Integer call() throws InterruptedException {
        return options.serve();
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"cce-upgrade-emulator " + (version == null ? "(not packaged)" : version)};
        }
    }
}
