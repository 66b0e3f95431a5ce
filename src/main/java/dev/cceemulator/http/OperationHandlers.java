package dev.cceemulator.http;

import dev.cceemulator.operation.Operation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** The handler of every operation. */
public final class OperationHandlers {
    private final Map<Operation, OperationHandler> byOperation = new EnumMap<>(Operation.class);

    /**
     * Combines the contributions of the packages with handlers.
     *
     * @throws IllegalStateException if an operation has no handler, or several
     */
    public OperationHandlers(Collection<Map<Operation, OperationHandler>> contributions) {
        contributions.forEach(handlers -> handlers.forEach(this::add));
        EnumSet<Operation> missing = EnumSet.allOf(Operation.class);
        missing.removeAll(byOperation.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Operations without a handler: " + missing);
        }
    }

    private void add(Operation operation, OperationHandler handler) {
        if (byOperation.put(operation, handler) != null) {
            throw new IllegalStateException("Operation with several handlers: " + operation);
        }
    }

    /** The handler of an operation. */
    public OperationHandler of(Operation operation) {
        OperationHandler handler = byOperation.get(operation);
        if (handler == null) {
            throw new IllegalStateException("Operation without a handler: " + operation);
        }
        return handler;
    }
}
