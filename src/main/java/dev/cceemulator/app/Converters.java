package dev.cceemulator.app;

import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.iam.AuthMode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What flags accept; each refusal says what would be right. */
final class Converters {
    private Converters() {}

    /** An address, or a name that stands for one. */
    static final class Hosts implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                if (value.isBlank()) {
                    throw new UnknownHostException();
                }
                // Brackets belong to URLs; an address is kept without them.
                return InetAddress.getByName(value).getHostAddress().contains(":")
                        ? value.replaceAll("[\\[\\]]", "")
                        : value;
            } catch (UnknownHostException e) {
                throw new TypeConversionException(
                        "'" + value + "' is not an address or the name of a host; try 127.0.0.1 or 0.0.0.0");
            }
        }
    }

    /** A port number. */
    static final class Ports implements ITypeConverter<Integer> {
        private static final int MAX = 65_535;

        @Override
        public Integer convert(String value) {
            if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= MAX) {
                return Integer.valueOf(value);
            }
            throw new TypeConversionException("'" + value + "' is not a port; expected a number from 0 to " + MAX);
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

    /** A place for a database. */
    static final class Databases implements ITypeConverter<DatabaseUrl> {
        @Override
        public DatabaseUrl convert(String value) {
            try {
                return DatabaseUrl.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** A folder that exists. */
    static final class Folders implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            try {
                Path folder = Path.of(value);
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
