package dev.cceemulator.gateway;

import dev.cceemulator.catalogue.CatalogueHandlers;
import dev.cceemulator.control.ControlHandlers;
import dev.cceemulator.control.ExplainHandlers;
import dev.cceemulator.iam.Authenticator;
import dev.cceemulator.iam.IamHandlers;
import dev.cceemulator.iam.signature.SentRequest;
import dev.cceemulator.journal.Asked;
import dev.cceemulator.project.Caller;
import dev.cceemulator.upgrade.WorkflowHandlers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Collections;
import java.util.Map;

/** Every path that the emulator answers, on one page. */
public final class Routes {
    /** Where an answer is explained, before the id of its request. */
    static final String EXPLAIN = "/_emulator/explain/";

    private static final String IAM = "/v3/";
    private static final String CCE = "/api/v3/";
    private static final String CLUSTER = CCE + "projects/{project_id}/clusters/{cluster_id}";

    private final Authenticator authenticator;
    private final WorkflowHandlers workflows;
    private final CatalogueHandlers catalogue;
    private final IamHandlers iam;
    private final ControlHandlers control;
    private final ExplainHandlers explain;

    public Routes(
            Authenticator authenticator,
            WorkflowHandlers workflows,
            CatalogueHandlers catalogue,
            IamHandlers iam,
            ControlHandlers control,
            ExplainHandlers explain) {
        this.authenticator = authenticator;
        this.workflows = workflows;
        this.catalogue = catalogue;
        this.iam = iam;
        this.control = control;
        this.explain = explain;
    }

    void declare(RoutesConfig routes) {
        routes.get(CLUSTER + "/operation/upgradeworkflows", authenticated("ListUpgradeWorkFlows", workflows::list));
        routes.get(CCE + "clusterupgradepaths", authenticated("ListClusterUpgradePaths", catalogue::listUpgradePaths));
        routes.get(
                CCE + "clusterupgradefeaturegates",
                authenticated("ListClusterUpgradeFeatureGates", catalogue::listFeatureGates));

        routes.post(IAM + "auth/tokens", request -> {
            request.attribute(Bookkeeping.ASKED, Asked.of("KeystoneCreateUserTokenByPassword", Map.of()));
            iam.createToken(request, RequestBody.of(request));
        });
        routes.get(IAM + "auth/tokens", authenticated("KeystoneValidateToken", iam::checkToken));
        routes.get(IAM + "projects", authenticated("KeystoneListProjects", iam::listProjects));

        own(routes, "/_emulator/health", control::health);
        own(routes, "/_emulator/ready", control::ready);
        own(routes, "/_emulator/error-codes", control::errorCodes);
        own(routes, "/_emulator/behaviours", control::behaviours);
        own(routes, "/_emulator/dialects", control::dialects);
        own(routes, "/_emulator/openapi.json", control::openApi);
        own(routes, EXPLAIN + "{request_id}", explain::explain);
    }

    /** An operation of the real service, for a caller who is known. */
    @FunctionalInterface
    private interface Operation {
        void handle(Context request, Caller caller) throws Exception;
    }

    /** @param name the vendor's, by which the answer is explained */
    private Handler authenticated(String name, Operation operation) {
        return request -> {
            Asked asked = Asked.of(name, request.pathParamMap());
            request.attribute(Bookkeeping.ASKED, asked);
            Caller caller = authenticator.authenticate(asSent(request));
            request.attribute(Bookkeeping.ASKED, asked.by(caller));
            operation.handle(request, caller);
        };
    }

    private static SentRequest asSent(Context request) {
        return new SentRequest(
                request.req().getMethod(),
                request.path(),
                request.queryString(),
                request.req().getLocalPort(),
                name -> Collections.list(request.req().getHeaders(name)),
                () -> RequestBody.of(request));
    }

    private static void own(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** Whether a path is one of IAM, which has a host of its own in the cloud. */
    static boolean isIam(String path) {
        return path.startsWith(IAM);
    }

    /** Whether a path is the emulator's own, and none of the real service. */
    static boolean isOwn(String path) {
        return path.equals("/_emulator") || path.startsWith("/_emulator/");
    }
}
