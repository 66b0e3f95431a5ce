package dev.cceemulator.app;

import picocli.CommandLine.Command;

/** What holds the commands together; {@link Main} never runs it without one. */
@Command(
        name = "cce-upgrade-emulator",
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        description = "A local server that answers the upgrade-workflow API of Huawei Cloud CCE.")
final class RootCommand {}
