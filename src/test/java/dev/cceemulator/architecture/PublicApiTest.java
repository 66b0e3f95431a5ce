package dev.cceemulator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public API is recorded in api/cce-upgrade-emulator.api, which only changes deliberately. */
class PublicApiTest {
    private static final Path FILE = Path.of("api", "cce-upgrade-emulator.api");
    private static final String ROOT = "dev.cceemulator";
    private static final Set<String> IMPLIED = Set.of("java.lang.Object", "java.lang.Enum", "java.lang.Record");
    private static final Set<String> PACKAGES = Set.of(ROOT, ROOT + ".dialect", ROOT + ".plan");

    @Test
    void thePublicApiMatchesTheFile() throws IOException {
        String actual = types().map(PublicApiTest::describe).collect(Collectors.joining("\n"));

        if (System.getProperty("api.write") != null) {
            Files.writeString(FILE, actual);
        }

        assertThat(FILE)
                .as("write it, where the change is intended, with: mvn test -Dtest=PublicApiTest -Dapi.write")
                .hasContent(actual);
    }

    @Test
    void noSignatureHasAnInternalType() {
        Set<String> listed = types().map(Class::getName).collect(Collectors.toSet());

        List<String> leaks = types().flatMap(type -> Stream.concat(Stream.of(declaration(type)), members(type)))
                .filter(signature -> Arrays.stream(signature.split("[^\\w.$]+"))
                        .filter(word -> word.startsWith(ROOT + "."))
                        .anyMatch(word -> !listed.contains(word)))
                .toList();

        assertThat(leaks).isEmpty();
    }

    private static Stream<Class<?>> types() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(PACKAGES).stream()
                        .filter(type -> PACKAGES.contains(type.getPackageName()))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> Modifier.isPublic(type.getModifiers()));
    }

    private static String describe(Class<?> type) {
        return members(type)
                .map(member -> "    " + member + "\n")
                .collect(Collectors.joining("", declaration(type) + " {\n", "}\n"));
    }

    private static String declaration(Class<?> type) {
        String supertypes = supertypes(type).collect(Collectors.joining(", "));
        return modifiers(type.getModifiers()) + kind(type) + " " + type.getName()
                + (supertypes.isEmpty() ? "" : " : " + supertypes);
    }

    private static Stream<String> supertypes(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .filter(supertype -> !IMPLIED.contains(supertype.getTypeName().replaceFirst("<.*", "")))
                .map(PublicApiTest::name)
                .sorted();
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "enum";
        }
        if (type.isRecord()) {
            return "record";
        }
        return type.isInterface() ? "interface" : "class";
    }

    private static Stream<String> members(Class<?> type) {
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> isVisible(field.getModifiers()))
                .map(PublicApiTest::field);
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> isVisible(constructor.getModifiers()))
                .map(PublicApiTest::constructor);
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isVisible(method.getModifiers()) && !method.isSynthetic())
                .map(PublicApiTest::method);
        return Stream.of(fields.sorted(), constructors.sorted(), methods.sorted())
                .flatMap(member -> member);
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String field(Field field) {
        return modifiers(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName();
    }

    private static String constructor(Constructor<?> constructor) {
        return modifiers(constructor.getModifiers()) + "new" + parameters(constructor) + exceptions(constructor);
    }

    private static String method(Method method) {
        return modifiers(method.getModifiers()) + name(method.getGenericReturnType()) + " " + method.getName()
                + parameters(method) + exceptions(method);
    }

    /** The modifiers that matter to callers; listed members are public unless marked as protected. */
    private static String modifiers(int modifiers) {
        String text = Modifier.toString(
                modifiers & (Modifier.PROTECTED | Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL));
        return text.isEmpty() ? "" : text + " ";
    }

    private static String exceptions(Executable executable) {
        return Arrays.stream(executable.getGenericExceptionTypes())
                .map(PublicApiTest::name)
                .map(" throws "::concat)
                .collect(Collectors.joining());
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(PublicApiTest::name)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(Type type) {
        return type.getTypeName().replace("java.lang.", "").replace("java.util.", "");
    }
}
