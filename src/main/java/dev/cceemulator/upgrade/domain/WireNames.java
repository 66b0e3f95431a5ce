package dev.cceemulator.upgrade.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The vendor's spelling of enum constants: PRE_CHECK is PreCheck on the wire. */
public final class WireNames {
    private static final Map<Enum<?>, String> NAMES = new ConcurrentHashMap<>();

    private WireNames() {}

    /** The wire name of a constant. */
    public static String of(Enum<?> constant) {
        return NAMES.computeIfAbsent(constant, WireNames::toWireName);
    }

    /** The constant with a wire name, which is case-sensitive; empty if there is none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst();
    }

    private static String toWireName(Enum<?> constant) {
        return Arrays.stream(constant.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
