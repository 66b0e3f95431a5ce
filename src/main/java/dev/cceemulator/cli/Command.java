package dev.cceemulator.cli;

import dev.cceemulator.boot.StartException;
import java.io.PrintWriter;
import java.util.List;

/** A command of the command line. */
interface Command {
    /** Its flags, apart from those that request information. */
    List<Flag> flags();

    /** The page that --help prints. */
    HelpPage help();

    /** The usage line that follows a message about a wrong command line. */
    String usage();

    /**
     * Runs it.
     *
     * @return whether it succeeded
     * @throws UsageException if an argument or variable is not valid
     * @throws StartException if the emulator cannot start
     */
    boolean run(Arguments arguments, Environment environment, PrintWriter out) throws InterruptedException;
}
