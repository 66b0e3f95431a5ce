package dev.cceemulator.http;

/** Handles the requests for one operation. Exceptions become error responses in one place, the gateway. */
@FunctionalInterface
public interface OperationHandler {
    /** Handles one request. */
    void handle(OperationCall call) throws Exception;
}
