package dev.cceemulator.iam.signature;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a query: form-decoded, and encoded again in their canonical form. */
final class CanonicalQuery {
    private static final Comparator<Parameter> BY_NAME_THEN_VALUE = Comparator.comparing(
                    Parameter::name, Arrays::compareUnsigned)
            .thenComparing(Parameter::value, Arrays::compareUnsigned);

    private CanonicalQuery() {}

    /** The parameters in the order that is signed. */
    static String sorted(@Nullable String query) {
        return text(parameters(query).sorted(BY_NAME_THEN_VALUE));
    }

    /** The parameters in the order in which they were sent, which some clients sign by mistake. */
    static String unsorted(@Nullable String query) {
        return text(parameters(query));
    }

    private static Stream<Parameter> parameters(@Nullable String query) {
        return query == null
                ? Stream.empty()
                : Arrays.stream(query.split("&", -1))
                        .filter(parameter -> !parameter.isEmpty())
                        .map(Parameter::of);
    }

    private static String text(Stream<Parameter> parameters) {
        return parameters.map(Parameter::encoded).collect(Collectors.joining("&"));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared with equals
    private record Parameter(byte[] name, byte[] value) {
        static Parameter of(String sent) {
            String[] parts = sent.replace('+', ' ').split("=", 2);
            return new Parameter(
                    PercentEncoding.decode(parts[0]), PercentEncoding.decode(parts.length == 2 ? parts[1] : ""));
        }

        String encoded() {
            return PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value);
        }
    }
}
