package dev.cceemulator.upgrade.service;

import dev.cceemulator.database.Session;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.project.ProjectTime;
import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.WorkflowTask;
import dev.cceemulator.upgrade.store.ClusterStore;
import dev.cceemulator.upgrade.store.TaskStore;
import java.util.Optional;

/** Reads clusters within one transaction, at one moment. */
public final class ClusterQueries {
    private final Session session;
    private final ProjectTime time;

    public ClusterQueries(Session session, ProjectTime time) {
        this.session = session;
        this.time = time;
    }

    /** A cluster in its current state, with the effect of its upgrades; empty if there is none. */
    public Optional<Cluster> find(ClusterKey key) {
        return new ClusterStore(session).find(key).map(stored -> {
            WorkflowTask upgrade =
                    new TaskStore(session).newest(key, TaskType.CLUSTER).orElse(null);
            return stored.afterUpgrade(upgrade, time.now());
        });
    }
}
