package dev.cceemulator.app;

import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.iam.AuthMode;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be set, checked and complete.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any free one
 * @param auth how strictly callers are checked
 * @param database where the database is; null for one in memory that nobody else sees
 * @param fixtures the folder to fill it from; null for the bundled set
 * @param clock the emulator's time
 */
record Settings(
        String host,
        int port,
        AuthMode auth,
        @Nullable DatabaseUrl database,
        @Nullable Path fixtures,
        InstantSource clock) {}
