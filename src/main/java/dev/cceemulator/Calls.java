package dev.cceemulator;

import dev.cceemulator.project.ProjectException;
import java.util.function.Supplier;

/** Calls of the services behind the library, whose exceptions are not part of the API. */
final class Calls {
    private Calls() {}

    /** @throws EmulatorException if the service rejects the call */
    static <T> T of(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProjectException e) {
            throw new EmulatorException(e);
        }
    }
}
