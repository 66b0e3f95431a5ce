package dev.cceemulator.cli;

import dev.cceemulator.boot.StartException;
import java.io.PrintWriter;
import java.util.List;

/** Something that the emulator can be told to do. */
interface Command {
    /** The flags that it takes, besides those that ask for information. */
    List<Flag> flags();

    /** What is shown to whoever asks for help. */
    HelpPage help();

    /** How it is called, in one line, for whoever gets it wrong. */
    String usage();

    /**
     * Does it, once everything that was given has been found right.
     *
     * @return whether it went well
     * @throws UsageException if something that was given is wrong
     * @throws StartException if it cannot be done
     */
    boolean run(Arguments arguments, Environment environment, PrintWriter out) throws InterruptedException;
}
