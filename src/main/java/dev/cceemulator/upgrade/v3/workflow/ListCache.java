package dev.cceemulator.upgrade.v3.workflow;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.ProjectCache;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.service.WorkflowService;
import dev.cceemulator.upgrade.v3.dialect.DialectFormat;

/** Caches the bodies of lists until their project changes or a task in them ends. */
public final class ListCache {
    private final WorkflowService workflows;
    private final Clocks clocks;
    private final ProjectCache<ClusterKey, CachedList> lists;

    /** @param maxBytes the maximum total size of the bodies */
    public ListCache(Database database, long maxBytes, WorkflowService workflows, Clocks clocks) {
        this.workflows = workflows;
        this.clocks = clocks;
        this.lists = database.newCache(maxBytes, CachedList::size);
    }

    /**
     * The list of a cluster's workflows as JSON, in the dialect of its project.
     *
     * @throws ApiException if the project has no such cluster
     */
    public byte[] get(ClusterKey cluster) {
        return lists.find(cluster)
                .filter(list -> list.isCurrent(clocks))
                .orElseGet(() -> lists.load(cluster.projectId(), cluster, () -> read(cluster)))
                .body();
    }

    private CachedList read(ClusterKey cluster) {
        return CachedList.of(
                workflows.list(cluster, dialect -> DialectFormat.of(dialect).limit()));
    }
}
