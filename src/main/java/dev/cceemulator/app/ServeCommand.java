package dev.cceemulator.app;

import dev.cceemulator.app.Converters.AuthModes;
import dev.cceemulator.app.Converters.Databases;
import dev.cceemulator.app.Converters.Dialects;
import dev.cceemulator.app.Converters.Folders;
import dev.cceemulator.app.Converters.Hosts;
import dev.cceemulator.app.Converters.Ports;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.iam.AuthMode;
import dev.cceemulator.upgrade.Dialect;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves until the process is told to stop. A bad value is refused before anything is opened. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        customSynopsis = {
            "cce-upgrade-emulator [serve] [--host=ADDRESS] [--port=PORT] [--auth=MODE]",
            "                                   [--dialect=NAME] [--database=PATH] [--fixtures=DIR]",
            "       cce-upgrade-emulator validate DIR"
        },
        description =
                "A local server that answers the upgrade-workflow API of Huawei Cloud CCE. serve starts it, and is what"
                        + " happens where no command is named; validate checks a folder of fixtures.%n",
        footer = {
            "",
            "Each flag has the variable in brackets. The flag wins, and an empty variable reads as unset.",
            "Exit codes: 0 done, 1 cannot start or not valid, 2 wrong command line."
        })
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            converter = Hosts.class,
            description = "Address to listen on, 0.0.0.0 for all; 127.0.0.1 by default [CCE_EMULATOR_HOST]")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            converter = Ports.class,
            description = "Port to listen on, 0 for any free one; 8080 by default [CCE_EMULATOR_PORT]")
    private int port;

    @Option(
            names = "--auth",
            paramLabel = "MODE",
            defaultValue = "strict",
            converter = AuthModes.class,
            description = {
                "strict, the default: a token or a signature by an access key that the fixtures",
                "name, for its own project;",
                "lenient: any token that is not empty, or any well-formed signature, for any",
                "project [CCE_EMULATOR_AUTH]"
            })
    private AuthMode auth = AuthMode.STRICT;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            defaultValue = "documented",
            converter = Dialects.class,
            description = {
                "How clients expect the list, where a project does not say itself: documented, the default, as the",
                "page; sdk-object for SDKs before 2026-04-24; sdk-array for SDKs since [CCE_EMULATOR_DIALECT]"
            })
    private Dialect dialect = Dialect.DOCUMENTED;

    @Option(
            names = "--database",
            paramLabel = "PATH",
            converter = Databases.class,
            description = "File to keep the database in, or a jdbc:h2: URL; in memory by default"
                    + " [CCE_EMULATOR_DATABASE]")
    private @Nullable DatabaseUrl database;

    @Option(
            names = "--fixtures",
            paramLabel = "DIR",
            converter = Folders.class,
            description = "Folder of fixtures in place of the bundled set [CCE_EMULATOR_FIXTURES]")
    private @Nullable Path fixtures;

    @Spec
    private @Nullable CommandSpec command;

    /** Says on standard output that it is ready, once it answers. */
    @Override
    public Integer call() throws InterruptedException {
        CceEmulator emulator = CceEmulator.start(new Settings(
                host, port, auth, dialect, database, fixtures, InstantSource.system(), InstantSource.system()));
        Runtime.getRuntime().addShutdownHook(new Thread(emulator::close, "shutdown"));
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        out.println("Ready: " + emulator.baseUri());
        out.flush();
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }
}
