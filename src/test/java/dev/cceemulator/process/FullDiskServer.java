package dev.cceemulator.process;

import dev.cceemulator.cli.Main;
import dev.cceemulator.testing.FillableDisk;
import java.nio.file.Path;

/** The command line, on a disk that the test can fill. */
final class FullDiskServer {
    private FullDiskServer() {}

    public static void main(String[] arguments) {
        Main.main(new String[] {"--port=0", "--database=" + FillableDisk.url(Path.of(arguments[0]))});
    }
}
