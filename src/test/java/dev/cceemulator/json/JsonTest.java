package dev.cceemulator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {
    private record Body(String zebra, @Nullable String absent, Map<String, String> map, List<Integer> list) {}

    @Test
    void componentsKeepTheirOrderAndNullIsLeftOut() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("z", "ü\n\"");
        map.put("a", "");

        assertThat(Json.write(new Body("1", null, map, List.of())))
                .isEqualTo("{\"zebra\":\"1\",\"map\":{\"z\":\"ü\\n\\\"\",\"a\":\"\"},\"list\":[]}");
    }

    @Test
    void anObjectThatCannotBeWrittenIsABug() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Json.write(new Object()))
                .withMessage("Not writable as JSON: class java.lang.Object");
    }
}
