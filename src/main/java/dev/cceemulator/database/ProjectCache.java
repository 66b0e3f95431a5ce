package dev.cceemulator.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * A cache of values that were read of projects. An entry is never older than what the database would return: every write
 * names its project, and from the moment at which it starts no entry of that project is returned; a value that was read
 * before the write completed is not stored.
 */
public final class ProjectCache<K, V> {
    private final ProjectRevisions revisions;
    private final Cache<K, Entry<V>> entries;

    private record Entry<V>(String projectId, long revision, V value) {}

    ProjectCache(ProjectRevisions revisions, long maximumWeight, ToIntFunction<V> weight) {
        this.revisions = revisions;
        this.entries = Caffeine.newBuilder()
                .maximumWeight(maximumWeight)
                .weigher((K key, Entry<V> entry) -> weight.applyAsInt(entry.value()))
                .executor(Runnable::run)
                .build();
    }

    /** The cached value, unless its project has changed since. */
    public Optional<V> find(K key) {
        Entry<V> entry = entries.getIfPresent(key);
        return entry != null && revisions.isCurrent(entry.projectId(), entry.revision())
                ? Optional.of(entry.value())
                : Optional.empty();
    }

    /**
     * Reads a value, and caches it if the project does not change meanwhile.
     *
     * @param read a transaction that begins and ends while it runs
     */
    public V load(String projectId, K key, Supplier<V> read) {
        long revision = revisions.current(projectId);
        V value = read.get();
        if (revisions.isCurrent(projectId, revision)) {
            entries.put(key, new Entry<>(projectId, revision, value));
        }
        return value;
    }
}
