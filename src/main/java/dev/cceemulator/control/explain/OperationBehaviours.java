package dev.cceemulator.control.explain;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.Operation;
import java.util.List;
import java.util.Optional;

/** Looks up the behaviours that a successful response shows. */
@FunctionalInterface
public interface OperationBehaviours {
    /**
     * The behaviours of an operation.
     *
     * @param dialect the dialect of the project; empty where the operation has none
     */
    List<Behaviour> of(Operation operation, Optional<Dialect> dialect);
}
