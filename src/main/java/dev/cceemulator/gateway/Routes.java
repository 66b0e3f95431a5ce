package dev.cceemulator.gateway;

import dev.cceemulator.http.OperationCall;
import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.http.OperationHandlers;
import dev.cceemulator.iam.Authenticator;
import dev.cceemulator.iam.Caller;
import dev.cceemulator.operation.ApiFamily;
import dev.cceemulator.operation.Method;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.operation.Scope;
import dev.cceemulator.requestlog.RequestInfo;
import dev.cceemulator.upgrade.domain.ClusterKey;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import org.jspecify.annotations.Nullable;

/** Routes each operation to its handler, once what its scope demands is established. */
public final class Routes {
    private final Authenticator authenticator;
    private final OperationHandlers handlers;

    public Routes(Authenticator authenticator, OperationHandlers handlers) {
        this.authenticator = authenticator;
        this.handlers = handlers;
    }

    void declare(RoutesConfig routes) {
        for (Operation operation : Operation.values()) {
            Handler handler = operation.family() == ApiFamily.CONTROL ? control(operation) : service(operation);
            routes.addHttpHandler(HandlerType.findOrCreate(operation.method().name()), operation.path(), handler);
            if (operation.family() == ApiFamily.CONTROL && operation.method() == Method.GET) {
                routes.head(operation.path(), handler);
            }
        }
    }

    private Handler control(Operation operation) {
        OperationHandler handler = handlers.of(operation);
        return request -> handler.handle(call(operation, request, null, null));
    }

    private Handler service(Operation operation) {
        OperationHandler handler = handlers.of(operation);
        return request -> {
            RequestInfo info = RequestInfo.of(operation, request.pathParamMap());
            request.attribute(RequestRecorder.REQUEST_INFO, info);
            Caller caller = operation.scope() == Scope.NONE ? null : authenticate(request, info);
            ClusterKey cluster = operation.scope() == Scope.CLUSTER ? cluster(request, caller) : null;
            if (operation.family() == ApiFamily.IAM) {
                enterIam(operation, request);
            }
            handler.handle(call(operation, request, caller, cluster));
        };
    }

    private Caller authenticate(Context request, RequestInfo info) {
        Caller caller = authenticator.authenticate(RawRequest.of(request));
        request.attribute(RequestRecorder.REQUEST_INFO, info.by(caller));
        return caller;
    }

    /** A body that is too large is still the gateway's to reject. */
    private static void enterIam(Operation operation, Context request) {
        if (operation.hasBody()) {
            RequestBody.of(request);
        }
        ResponseHeaders.addIamTrace(request);
    }

    private static ClusterKey cluster(Context request, @Nullable Caller caller) {
        ClusterKey cluster = ClusterKey.of(request.pathParam("project_id"), request.pathParam("cluster_id"));
        if (caller != null) {
            caller.require(cluster.projectId());
        }
        return cluster;
    }

    private static OperationCall call(
            Operation operation, Context request, @Nullable Caller caller, @Nullable ClusterKey cluster) {
        return new OperationCall(operation, request, () -> RequestBody.of(request), caller, cluster);
    }
}
