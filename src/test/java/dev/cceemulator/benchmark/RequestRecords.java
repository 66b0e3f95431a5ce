package dev.cceemulator.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the access log where it is written, and matches its records with the responses. */
final class RequestRecords extends OutputStream {
    /** Part of the path of a request whose client does not wait for the response. */
    static final String ABANDONED = "/abandoned-";

    private static final Pattern RECORD = Pattern.compile("([0-9a-f]{32}) (\\S+ \\S+) \\d{3} \\S+ [0-9.]+ ms.*");

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    /** Requests by their id, of which either the record or the response is still missing. */
    private final Map<String, String> unmatched = new ConcurrentHashMap<>();

    private final Queue<String> others = new ConcurrentLinkedQueue<>();
    private final AtomicLong count = new AtomicLong();

    @Override
    public synchronized void write(int b) {
        if (b == '\n') {
            add(line.toString(StandardCharsets.UTF_8));
            line.reset();
        } else {
            line.write(b);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    private void add(String text) {
        Matcher record = RECORD.matcher(text);
        if (record.find()) {
            count.incrementAndGet();
            if (!record.group(2).contains(ABANDONED) && !match(record.group(1), record.group(2))) {
                others.add("A record of another request, or a second one: " + text);
            }
        } else if (!text.contains("INFO")) {
            others.add(text);
        }
    }

    /**
     * Whether the record of a response is that of a request. A record may come later than the response: it is compared
     * when it comes.
     */
    boolean match(String requestId, String target) {
        String record = unmatched.putIfAbsent(requestId, target);
        return record == null || unmatched.remove(requestId, target);
    }

    long count() {
        return count.get();
    }

    /** The requests that have a record or a response only. */
    List<String> unmatched() {
        return List.copyOf(unmatched.values());
    }

    /** Warnings, errors and stack traces. */
    List<String> otherLines() {
        return List.copyOf(others);
    }
}
