package dev.cceemulator;

import dev.cceemulator.database.DatabaseUnavailableException;
import dev.cceemulator.project.ProjectException;
import java.util.function.Supplier;

/** Calls of the services behind the library, whose exceptions are not part of the API. */
final class Calls {
    private Calls() {}

    /** @throws EmulatorException if the service rejects the call, or the database failed */
    static <T> T of(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProjectException | DatabaseUnavailableException e) {
            throw new EmulatorException(e);
        }
    }
}
