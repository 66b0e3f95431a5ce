package dev.cceemulator.benchmark;

import dev.cceemulator.CceEmulator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A stress test by hand: whether a busy server answers each request on a keep-alive connection exactly once, and logs it
 * exactly once. docs/testing.md says how it is run, and what was found.
 */
public final class ResponseCounts {
    private final RequestRecords records = new RequestRecords();
    private final AtomicLong responses = new AtomicLong();
    private final PrintStream out = System.out;

    private ResponseCounts() {}

    /**
     * Takes the number of seconds and of simultaneous connections. Ends with status 1 where a response or a record is missing,
     * of another request, or one too many.
     */
    public static void main(String[] arguments) throws Exception {
        ResponseCounts counts = new ResponseCounts();
        System.setErr(new PrintStream(counts.records, true, StandardCharsets.UTF_8));
        boolean isRight = counts.run(Duration.ofSeconds(Long.parseLong(arguments[0])), Integer.parseInt(arguments[1]));
        System.exit(isRight ? 0 : 1);
    }

    private boolean run(Duration time, int connections) throws Exception {
        long failed = 0;
        ExecutorService clients = Executors.newFixedThreadPool(connections);
        try (CceEmulator emulator = CceEmulator.builder().start()) {
            List<ResponseCountClient> all = new ArrayList<>();
            for (int number = 0; number < connections; number++) {
                all.add(new ResponseCountClient(emulator, number, records, responses));
            }
            long end = System.nanoTime() + time.toNanos();
            List<Future<Long>> running = all.stream()
                    .map(client -> clients.submit(() -> failures(client, end)))
                    .toList();
            for (Future<Long> client : running) {
                failed += client.get();
            }
        } finally {
            clients.shutdownNow();
        }
        List<String> unmatched = records.unmatched();
        unmatched.stream()
                .limit(20)
                .forEach(record ->
                        out.println("A record without a response, or a response without a record: " + record));
        records.otherLines().stream().limit(100).forEach(out::println);
        out.printf(
                "%d responses, %d records, %d connections with a wrong response, %d unmatched records or responses, %d other lines%n",
                responses.get(),
                records.count(),
                failed,
                unmatched.size(),
                records.otherLines().size());
        return failed == 0 && unmatched.isEmpty();
    }

    private long failures(ResponseCountClient client, long end) throws Exception {
        long failed = 0;
        while (System.nanoTime() < end && failed < 10) {
            try {
                client.useOneConnection();
            } catch (ResponseCountClient.WrongResponseException e) {
                out.println(e.getMessage());
                failed++;
            }
        }
        return failed;
    }
}
