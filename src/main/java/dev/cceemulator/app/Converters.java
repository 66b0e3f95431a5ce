package dev.cceemulator.app;

import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.iam.AuthMode;
import dev.cceemulator.upgrade.Dialect;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What flags accept; each refusal says what would be right. */
final class Converters {
    private Converters() {}

    /** A shell leaves the ~ of --database=~/file as it is, and nobody wants a folder of that name. */
    private static String expanded(String path) {
        return path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
    }

    /** What stands behind a flag is said in picocli's way. */
    private static <T> T converted(String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /** An address, or a name that stands for one. */
    static final class Hosts implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return converted(value, Settings::host);
        }
    }

    /** A port number. */
    static final class Ports implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return converted(value, Settings::port);
        }
    }

    /** A mode of authentication. */
    static final class AuthModes implements ITypeConverter<AuthMode> {
        @Override
        public AuthMode convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "strict" -> AuthMode.STRICT;
                case "lenient" -> AuthMode.LENIENT;
                default -> throw new TypeConversionException("'" + value + "' is unknown; expected strict or lenient");
            };
        }
    }

    /** The name of a dialect. */
    static final class Dialects implements ITypeConverter<Dialect> {
        @Override
        public Dialect convert(String value) {
            return converted(value, Dialect::of);
        }
    }

    /** A place for a database. */
    static final class Databases implements ITypeConverter<DatabaseUrl> {
        @Override
        public DatabaseUrl convert(String value) {
            return converted(expanded(value), DatabaseUrl::of);
        }
    }

    /** A folder that exists. */
    static final class Folders implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            try {
                Path folder = Path.of(expanded(value));
                if (!value.isBlank() && Files.isDirectory(folder)) {
                    return folder;
                }
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + value + "' is not a path: " + e.getReason());
            }
            throw new TypeConversionException("'" + value + "' is not a folder that exists");
        }
    }
}
