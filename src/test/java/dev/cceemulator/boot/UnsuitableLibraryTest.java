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

/** A build with incompatible versions of libraries, or with a module path, gets a message in one line. */
class UnsuitableLibraryTest {
    private static final String ADVICE =
            ". A library on the class path is missing or has a version that the emulator cannot run with: compare"
                    + " the versions that the build manages with those that the emulator asks for. It runs on the class"
                    + " path only, not on the module path.";

    /** Each of them is first used by a different part of the start, on a different thread. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.slf4j.LoggerFactory",
                "org.h2.jdbcx.JdbcDataSource",
                "org.flywaydb.core.Flyway",
                "com.fasterxml.jackson.core.JsonFactory",
                "io.javalin.Javalin"
            })
    void aMissingLibraryIsReportedInOneLine(String type) throws Exception {
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

    /** Loads the classes of this JVM again, except for one. */
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
