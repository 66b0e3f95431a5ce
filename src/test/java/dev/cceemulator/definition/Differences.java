package dev.cceemulator.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the served description of an operation says otherwise than the vendor's, one line for each difference. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /** The differences, such as {@code ShowCluster 200: spec.az is not served}. */
    static List<String> between(String name, OperationShape vendor, OperationShape served) {
        Differences differences = new Differences();
        differences.fields(name + " parameter", vendor.parameters(), served.parameters(), true);
        differences.fields(name + " request", vendor.request(), served.request(), true);
        if (!vendor.responses().keySet().equals(served.responses().keySet())) {
            differences.found.add(name + ": status " + served.responses().keySet() + " instead of "
                    + vendor.responses().keySet());
        }
        vendor.responses()
                .forEach((status, fields) -> differences.fields(
                        name + " " + status, fields, served.responses().getOrDefault(status, new TreeMap<>()), false));
        return differences.found;
    }

    private void fields(
            String place,
            SortedMap<String, FieldShape> vendor,
            SortedMap<String, FieldShape> served,
            boolean isRequest) {
        SortedSet<String> names = new TreeSet<>(vendor.keySet());
        names.addAll(served.keySet());
        for (String name : names) {
            String field = place + ": " + name;
            if (!served.containsKey(name)) {
                found.add(field + " is not served");
            } else if (!vendor.containsKey(name)) {
                found.add(field + " is not the vendor's");
            } else {
                shapes(field, vendor.get(name), served.get(name), isRequest);
            }
        }
    }

    /** A response may promise more than the vendor's does: fixed values, or a field that is always there. */
    private void shapes(String field, FieldShape vendor, FieldShape served, boolean isRequest) {
        if (!vendor.type().equals(served.type())) {
            found.add(field + " is " + served.type() + " instead of " + vendor.type());
        }
        boolean isPromise = !isRequest && vendor.values().isEmpty();
        if (!isPromise && !vendor.values().equals(served.values())) {
            found.add(field + " has " + served.values() + " instead of " + vendor.values());
        }
        if (isRequest ? vendor.required() != served.required() : vendor.required() && !served.required()) {
            found.add(field + " is " + (served.required() ? "required" : "optional") + " instead of "
                    + (vendor.required() ? "required" : "optional"));
        }
    }
}
