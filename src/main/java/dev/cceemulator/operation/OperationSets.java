package dev.cceemulator.operation;

import static dev.cceemulator.operation.Operation.CREATE_CLUSTER_MASTER_SNAPSHOT;
import static dev.cceemulator.operation.Operation.CREATE_POST_CHECK;
import static dev.cceemulator.operation.Operation.CREATE_PRE_CHECK;
import static dev.cceemulator.operation.Operation.CREATE_UPGRADE_WORKFLOW;
import static dev.cceemulator.operation.Operation.KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD;
import static dev.cceemulator.operation.Operation.KEYSTONE_LIST_AUTH_DOMAINS;
import static dev.cceemulator.operation.Operation.KEYSTONE_LIST_AUTH_PROJECTS;
import static dev.cceemulator.operation.Operation.KEYSTONE_LIST_PROJECTS;
import static dev.cceemulator.operation.Operation.KEYSTONE_LIST_USERS;
import static dev.cceemulator.operation.Operation.KEYSTONE_LIST_VERSIONS;
import static dev.cceemulator.operation.Operation.KEYSTONE_SHOW_CATALOG;
import static dev.cceemulator.operation.Operation.KEYSTONE_SHOW_VERSION;
import static dev.cceemulator.operation.Operation.KEYSTONE_VALIDATE_TOKEN;
import static dev.cceemulator.operation.Operation.LIST_CLUSTER_MASTER_SNAPSHOT_TASKS;
import static dev.cceemulator.operation.Operation.LIST_CLUSTER_UPGRADE_FEATURE_GATES;
import static dev.cceemulator.operation.Operation.LIST_CLUSTER_UPGRADE_PATHS;
import static dev.cceemulator.operation.Operation.LIST_PRE_CHECK_TASKS;
import static dev.cceemulator.operation.Operation.LIST_UPGRADE_CLUSTER_TASKS;
import static dev.cceemulator.operation.Operation.LIST_UPGRADE_WORKFLOWS;
import static dev.cceemulator.operation.Operation.SHOW_CLUSTER;
import static dev.cceemulator.operation.Operation.SHOW_CLUSTER_UPGRADE_INFO;
import static dev.cceemulator.operation.Operation.SHOW_PRE_CHECK;
import static dev.cceemulator.operation.Operation.SHOW_UPGRADE_CLUSTER_TASK;
import static dev.cceemulator.operation.Operation.SHOW_UPGRADE_WORKFLOW;
import static dev.cceemulator.operation.Operation.UPGRADE_CLUSTER;
import static dev.cceemulator.operation.Operation.UPGRADE_WORKFLOW_UPDATE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of operations that share behaviours. */
public final class OperationSets {
    public static final Set<Operation> WORKFLOW_LIST = Set.of(LIST_UPGRADE_WORKFLOWS);
    public static final Set<Operation> WORKFLOW_CREATION = Set.of(CREATE_UPGRADE_WORKFLOW);
    public static final Set<Operation> WORKFLOW_UPDATE = Set.of(UPGRADE_WORKFLOW_UPDATE);
    public static final Set<Operation> SINGLE_WORKFLOW =
            of(SHOW_UPGRADE_WORKFLOW, CREATE_UPGRADE_WORKFLOW, UPGRADE_WORKFLOW_UPDATE);
    public static final Set<Operation> WORKFLOWS =
            of(LIST_UPGRADE_WORKFLOWS, SHOW_UPGRADE_WORKFLOW, CREATE_UPGRADE_WORKFLOW, UPGRADE_WORKFLOW_UPDATE);

    public static final Set<Operation> PRE_CHECKS = of(CREATE_PRE_CHECK, LIST_PRE_CHECK_TASKS, SHOW_PRE_CHECK);
    public static final Set<Operation> SNAPSHOTS =
            of(CREATE_CLUSTER_MASTER_SNAPSHOT, LIST_CLUSTER_MASTER_SNAPSHOT_TASKS);
    public static final Set<Operation> UPGRADES =
            of(UPGRADE_CLUSTER, LIST_UPGRADE_CLUSTER_TASKS, SHOW_UPGRADE_CLUSTER_TASK);
    public static final Set<Operation> POST_CHECKS = Set.of(CREATE_POST_CHECK);
    public static final Set<Operation> TASK_CREATIONS =
            of(CREATE_PRE_CHECK, CREATE_CLUSTER_MASTER_SNAPSHOT, UPGRADE_CLUSTER, CREATE_POST_CHECK);
    public static final Set<Operation> TASK_READS = of(
            LIST_PRE_CHECK_TASKS,
            SHOW_PRE_CHECK,
            LIST_CLUSTER_MASTER_SNAPSHOT_TASKS,
            LIST_UPGRADE_CLUSTER_TASKS,
            SHOW_UPGRADE_CLUSTER_TASK);

    public static final Set<Operation> CLUSTERS = of(SHOW_CLUSTER, SHOW_CLUSTER_UPGRADE_INFO);
    public static final Set<Operation> UPGRADE_INFO = Set.of(SHOW_CLUSTER_UPGRADE_INFO);
    public static final Set<Operation> UPGRADE_PATHS = Set.of(LIST_CLUSTER_UPGRADE_PATHS);
    public static final Set<Operation> FEATURE_GATES = Set.of(LIST_CLUSTER_UPGRADE_FEATURE_GATES);

    public static final Set<Operation> CATALOGUE = of(LIST_CLUSTER_UPGRADE_PATHS, LIST_CLUSTER_UPGRADE_FEATURE_GATES);

    public static final Set<Operation> LOGIN = Set.of(KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD);
    public static final Set<Operation> TOKEN_CHECK = Set.of(KEYSTONE_VALIDATE_TOKEN);
    public static final Set<Operation> TOKENS = of(KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD, KEYSTONE_VALIDATE_TOKEN);
    public static final Set<Operation> PROJECT_LIST = Set.of(KEYSTONE_LIST_PROJECTS);
    public static final Set<Operation> OWN_PROJECTS = Set.of(KEYSTONE_LIST_AUTH_PROJECTS);
    public static final Set<Operation> OWN_DOMAINS = Set.of(KEYSTONE_LIST_AUTH_DOMAINS);
    public static final Set<Operation> USERS = Set.of(KEYSTONE_LIST_USERS);
    public static final Set<Operation> CATALOG = Set.of(KEYSTONE_SHOW_CATALOG);
    public static final Set<Operation> VERSIONS = of(KEYSTONE_LIST_VERSIONS, KEYSTONE_SHOW_VERSION);

    public static final Set<Operation> CCE = of(ApiFamily.CCE);
    public static final Set<Operation> CCE_WITH_BODY = withBody(CCE);
    public static final Set<Operation> IAM = of(ApiFamily.IAM);
    public static final Set<Operation> CONTROL = of(ApiFamily.CONTROL);

    /** The operations of the real service. */
    public static final Set<Operation> SERVICE = union(CCE, IAM);

    /** The operations that need a credential. */
    public static final Set<Operation> AUTHENTICATED = authenticated();

    private OperationSets() {}

    private static Set<Operation> authenticated() {
        EnumSet<Operation> operations = EnumSet.allOf(Operation.class);
        operations.removeIf(operation -> operation.scope() == Scope.NONE);
        return Collections.unmodifiableSet(operations);
    }

    private static Set<Operation> of(Operation first, Operation... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    private static Set<Operation> of(ApiFamily family) {
        EnumSet<Operation> operations = EnumSet.allOf(Operation.class);
        operations.removeIf(operation -> operation.family() != family);
        return Collections.unmodifiableSet(operations);
    }

    private static Set<Operation> withBody(Set<Operation> all) {
        EnumSet<Operation> operations = EnumSet.copyOf(all);
        operations.removeIf(operation -> !operation.hasBody());
        return Collections.unmodifiableSet(operations);
    }

    private static Set<Operation> union(Set<Operation> one, Set<Operation> other) {
        EnumSet<Operation> operations = EnumSet.copyOf(one);
        operations.addAll(other);
        return Collections.unmodifiableSet(operations);
    }
}
