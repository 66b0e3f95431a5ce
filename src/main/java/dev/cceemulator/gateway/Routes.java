package dev.cceemulator.gateway;

import dev.cceemulator.iam.Authenticator;
import dev.cceemulator.iam.Caller;
import dev.cceemulator.iam.IamHandlers;
import dev.cceemulator.iam.signature.SignedRequest;
import dev.cceemulator.requestlog.RequestInfo;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.v3.JsonRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Collections;
import java.util.Map;

/** Every path that the emulator answers, on one page. */
public final class Routes {
    /** Where an answer is explained, before the id of its request. */
    static final String EXPLAIN = "/_emulator/explain/";

    private static final String IAM = "/v3/";
    private static final String API = "/api/v3";
    private static final String CLUSTER = "/projects/{project_id}/clusters/{cluster_id}";
    private static final String OPERATION = API + CLUSTER + "/operation";
    private static final String SNAPSHOT = "/api/v3.1" + CLUSTER + "/operation/snapshot";
    private static final String PROJECT = "/_emulator/projects/{project_id}";

    private final Authenticator authenticator;
    private final CceHandlers cce;
    private final IamHandlers iam;
    private final ControlHandlers own;

    public Routes(Authenticator authenticator, CceHandlers cce, IamHandlers iam, ControlHandlers own) {
        this.authenticator = authenticator;
        this.cce = cce;
        this.iam = iam;
        this.own = own;
    }

    void declare(RoutesConfig routes) {
        String workflows = OPERATION + "/upgradeworkflows";
        routes.get(workflows, onCluster("ListUpgradeWorkFlows", cce.workflows()::list));
        routes.post(workflows, clusterOperationWithBody("CreateUpgradeWorkFlow", cce.workflows()::create));
        String workflow = workflows + "/{upgrade_workflow_id}";
        routes.get(workflow, onCluster("ShowUpgradeWorkFlow", cce.workflows()::show));
        routes.patch(workflow, clusterOperationWithBody("UpgradeWorkFlowUpdate", cce.workflows()::update));

        String preCheck = OPERATION + "/precheck";
        routes.post(preCheck, clusterOperationWithBody("CreatePreCheck", cce.preChecks()::create));
        routes.get(preCheck + "/tasks", onCluster("ListPreCheckTasks", cce.preChecks()::list));
        routes.get(preCheck + "/tasks/{task_id}", onCluster("ShowPreCheck", cce.preChecks()::show));
        routes.post(SNAPSHOT, clusterOperationWithBody("CreateClusterMasterSnapshot", cce.snapshots()::create));
        routes.get(SNAPSHOT + "/tasks", onCluster("ListClusterMasterSnapshotTasks", cce.snapshots()::list));
        String upgrade = OPERATION + "/upgrade";
        routes.post(upgrade, clusterOperationWithBody("UpgradeCluster", cce.upgrades()::create));
        routes.get(upgrade + "/tasks", onCluster("ListUpgradeClusterTasks", cce.upgrades()::list));
        routes.get(upgrade + "/tasks/{task_id}", onCluster("ShowUpgradeClusterTask", cce.upgrades()::show));
        routes.post(OPERATION + "/postcheck", clusterOperationWithBody("CreatePostCheck", cce.postChecks()::create));

        routes.get(API + CLUSTER, onCluster("ShowCluster", cce.clusters()::show));
        routes.get(API + CLUSTER + "/upgradeinfo", onCluster("ShowClusterUpgradeInfo", cce.clusters()::upgradeInfo));
        routes.get(
                API + "/clusterupgradepaths",
                authenticated("ListClusterUpgradePaths", cce.catalogue()::listUpgradePaths));
        routes.get(
                API + "/clusterupgradefeaturegates",
                authenticated("ListClusterUpgradeFeatureGates", cce.catalogue()::listFeatureGates));

        routes.post(IAM + "auth/tokens", request -> {
            request.attribute(RequestRecorder.ASKED, RequestInfo.of(RequestInfo.LOGIN, Map.of()));
            iam.createToken(request, RequestBody.of(request));
        });
        routes.get(IAM + "auth/tokens", authenticated("KeystoneValidateToken", iam::checkToken));
        routes.get(IAM + "projects", authenticated("KeystoneListProjects", iam::listProjects));

        own(routes, HandlerType.GET, "/_emulator/health", own.control()::health);
        own(routes, HandlerType.GET, "/_emulator/ready", own.control()::ready);
        own(routes, HandlerType.GET, "/_emulator/error-codes", own.control()::errorCodes);
        own(routes, HandlerType.GET, "/_emulator/behaviours", own.control()::behaviours);
        own(routes, HandlerType.GET, "/_emulator/dialects", own.control()::dialects);
        own(routes, HandlerType.GET, "/_emulator/openapi.json", own.control()::openApi);
        own(routes, HandlerType.GET, EXPLAIN + "{request_id}", own.explain()::explain);

        own(routes, HandlerType.GET, "/_emulator/projects", own.projects()::list);
        own(routes, HandlerType.GET, PROJECT, own.projects()::show);
        own(routes, HandlerType.PUT, PROJECT, controlOperationWithBody(own.projects()::create));
        own(routes, HandlerType.DELETE, PROJECT, own.projects()::delete);
        own(routes, HandlerType.POST, PROJECT + "/reset", own.projects()::reset);
        own(routes, HandlerType.PUT, PROJECT + "/plan", controlOperationWithBody(own.projects()::plan));
        own(routes, HandlerType.GET, PROJECT + "/clock", own.clocks()::show);
        own(routes, HandlerType.POST, PROJECT + "/clock", controlOperationWithBody(own.clocks()::set));
        own(routes, HandlerType.POST, PROJECT + "/clock/advance", controlOperationWithBody(own.clocks()::advance));
    }

    /** An operation of the real service, for a caller who is known. */
    @FunctionalInterface
    private interface Operation {
        void handle(Context request, Caller caller) throws Exception;
    }

    /** @param name the vendor's, by which the answer is explained */
    private Handler authenticated(String name, Operation operation) {
        return request -> {
            RequestInfo asked = RequestInfo.of(name, request.pathParamMap());
            request.attribute(RequestRecorder.ASKED, asked);
            Caller caller = authenticator.authenticate(toSignedRequest(request));
            request.attribute(RequestRecorder.ASKED, asked.by(caller));
            operation.handle(request, caller);
        };
    }

    /** An operation on a cluster of the caller's project. */
    @FunctionalInterface
    private interface ClusterOperation {
        void handle(Context request, ClusterKey path) throws Exception;
    }

    /** The same, with what was sent in the body, which is read when caller and path are known to be right. */
    @FunctionalInterface
    private interface ClusterOperationWithBody {
        void handle(Context request, ClusterKey path, JsonRequest sent) throws Exception;
    }

    private Handler onCluster(String name, ClusterOperation operation) {
        return authenticated(name, (request, caller) -> {
            ClusterKey path = ClusterKey.of(request.pathParam("project_id"), request.pathParam("cluster_id"));
            caller.require(path.projectId());
            operation.handle(request, path);
        });
    }

    private Handler clusterOperationWithBody(String name, ClusterOperationWithBody operation) {
        return onCluster(name, (request, path) -> operation.handle(request, path, sent(request)));
    }

    /** A path of the emulator's own that takes a body. */
    @FunctionalInterface
    private interface SentOwnOperation {
        void handle(Context request, byte[] body);
    }

    private static Handler controlOperationWithBody(SentOwnOperation operation) {
        return request -> operation.handle(request, RequestBody.of(request));
    }

    private static JsonRequest sent(Context request) {
        return new JsonRequest(request.contentType(), RequestBody.of(request));
    }

    /** A request as a credential in it may depend on it. */
    static SignedRequest toSignedRequest(Context request) {
        return new SignedRequest(
                request.req().getMethod(),
                request.path(),
                request.queryString(),
                request.req().getLocalPort(),
                name -> Collections.list(request.req().getHeaders(name)),
                () -> RequestBody.of(request));
    }

    /** A method of a path of the emulator's own; where there is GET, there is HEAD. */
    static void own(RoutesConfig routes, HandlerType method, String path, Handler handler) {
        routes.addHttpHandler(method, path, handler);
        if (method.equals(HandlerType.GET)) {
            routes.head(path, handler);
        }
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
