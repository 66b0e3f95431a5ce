package dev.cceemulator.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Runs the same task in many threads that start simultaneously. */
public final class Concurrently {
    private static final long PATIENCE_SECONDS = 120;

    private Concurrently() {}

    /** The results of all threads in order; rethrows the failure of one. */
    public static <T> List<T> each(int threads, IntFunction<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> under = new ArrayList<>();
            for (int number = 0; number < threads; number++) {
                int own = number;
                under.add(pool.submit(() -> {
                    start.await();
                    return work.apply(own);
                }));
            }
            List<T> found = new ArrayList<>();
            for (Future<T> one : under) {
                found.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return found;
        } finally {
            pool.shutdownNow();
        }
    }
}
