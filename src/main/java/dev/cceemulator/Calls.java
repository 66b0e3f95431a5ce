package dev.cceemulator;

import dev.cceemulator.database.DatabaseUnavailableException;
import dev.cceemulator.project.ProjectException;
import java.util.function.Supplier;

/** Calls services and converts their exceptions, which are not part of the public API. */
final class Calls {
    private Calls() {}

    /** @throws EmulatorException if the service rejects the call, or the database failed */
    static <T> T run(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProjectException | DatabaseUnavailableException e) {
            throw new EmulatorException(e);
        }
    }
}
