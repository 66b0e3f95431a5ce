package dev.cceemulator.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that manages other versions of the emulator's libraries, or has it on the module path, gets one line about it. */
class UnsuitableLibraryTest {
    private static final String ADVICE =
            ". A library on the class path is missing or has a version that the emulator cannot run with: compare"
                    + " the versions that the build manages with those that the emulator asks for. It runs on the class"
                    + " path only, not on the module path.";

    /** Each of them is used first by another part of the start, on a thread of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.slf4j.LoggerFactory",
                "org.h2.jdbcx.JdbcDataSource",
                "org.flywaydb.core.Flyway",
                "com.fasterxml.jackson.core.JsonFactory",
                "io.javalin.Javalin"
            })
    void aLibraryThatIsMissingIsNamedInOneLine(String type) throws Exception {
        try (URLClassLoader classes = new ClassesWithout(type)) {
            Object builder = classes.loadClass("dev.cceemulator.CceEmulator")
                    .getMethod("builder")
                    .invoke(null);

            Throwable failure = cause(
                    catchThrowable(() -> builder.getClass().getMethod("start").invoke(builder)));

            assertThat(failure.getClass().getName()).isEqualTo("dev.cceemulator.EmulatorException");
            assertThat(failure)
                    .hasMessageStartingWith("The emulator cannot start: java.lang.NoClassDefFoundError: ")
                    .hasMessageContaining(type.replace('.', '/'))
                    .hasMessageEndingWith(ADVICE);
            assertThat(failure.getMessage()).hasLineCount(1);
        }
    }

    private static Throwable cause(Throwable reflective) {
        assertThat(reflective).isInstanceOf(InvocationTargetException.class);
        return Objects.requireNonNull(reflective.getCause());
    }

    /** The classes of this JVM loaded once more, all but one. */
    private static final class ClassesWithout extends URLClassLoader {
        private final String missing;

        ClassesWithout(String missing) {
            super(classPath(), ClassLoader.getPlatformClassLoader());
            this.missing = missing;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.equals(missing)) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }

        private static URL[] classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(ClassesWithout::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
