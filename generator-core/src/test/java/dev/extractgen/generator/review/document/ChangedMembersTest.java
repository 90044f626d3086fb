package dev.extractgen.generator.review.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects that are too large to be copied change as copies do. */
class ChangedMembersTest {
    @ParameterizedTest
    @ValueSource(strings = {"m0", "m50", "m99", "new"})
    void areThoseOfACopy(String name) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < 100; i++) {
            members.put("m" + i, Json.scalar("text " + i));
        }
        ObjectValue object = Json.object(members);

        Map<String, JsonValue> with = new LinkedHashMap<>(members);
        with.put(name, Json.scalar(true));
        assertIsSame(Json.with(object, name, Json.scalar(true)), with);

        Map<String, JsonValue> without = new LinkedHashMap<>(members);
        without.remove(name);
        assertIsSame(Json.without(object, name), without);
    }

    private static void assertIsSame(ObjectValue changed, Map<String, JsonValue> expected) {
        assertThat(changed.members()).isEqualTo(expected).hasSize(expected.size());
        assertThat(new ArrayList<>(changed.members().keySet())).isEqualTo(new ArrayList<>(expected.keySet()));
        for (String name : new String[] {"m0", "m50", "m99", "new", "none"}) {
            assertThat(changed.get(name)).isEqualTo(expected.get(name));
            assertThat(changed.members().containsKey(name)).isEqualTo(expected.containsKey(name));
        }
    }
}
