package dev.cceemulator.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What was read of projects, kept in memory until they change. It is never older than what the database would answer:
 * every write names its project, and from the moment at which it begins nothing that was kept of it is answered; what was
 * read before it ended is not kept.
 */
public final class KeptReads<K, V> {
    private final Database database;
    private final Changes changes;
    private final Cache<K, Kept<V>> kept;

    private record Kept<V>(String projectId, long state, V value) {}

    KeptReads(Database database, Changes changes, long bound, ToIntFunction<V> weight) {
        this.database = database;
        this.changes = changes;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(bound)
                .weigher((K key, Kept<V> read) -> weight.applyAsInt(read.value()))
                .executor(Runnable::run)
                .build();
    }

    /** What is kept, unless its project has changed since. */
    public Optional<V> find(K key) {
        Kept<V> read = kept.getIfPresent(key);
        return read != null && changes.isCurrent(read.projectId(), read.state())
                ? Optional.of(read.value())
                : Optional.empty();
    }

    /** Reads in a transaction of its own, and keeps what a project looks like if it does not change meanwhile. */
    public V read(String projectId, K key, Function<Session, V> reads) {
        long state = changes.state(projectId);
        V value = database.read(projectId, reads);
        if (changes.isCurrent(projectId, state)) {
            kept.put(key, new Kept<>(projectId, state, value));
        }
        return value;
    }
}
