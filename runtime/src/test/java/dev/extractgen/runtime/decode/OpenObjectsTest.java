package dev.extractgen.runtime.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.runtime.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenObjectsTest {
    private static final int NAMES = 20_000;
    private static final int OBJECTS = 20;

    private static String object(String prefix) {
        return IntStream.range(0, NAMES)
                .mapToObj(i -> "\"%s%s\": %s".formatted(prefix, i, i))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Problems read(Members members, String json) {
        Problems problems = new Problems();
        ValueReader in = new ValueReader(JsonReader.of(json.getBytes(StandardCharsets.UTF_8)), problems);
        in.list(MetadataNode.NONE, (element, metadata) -> {
            element.beginObject(members);
            for (int index = element.nextMember(); index != Members.END; index = element.nextMember()) {
                assertThat(element.int64()).isEqualTo((Long) (long) index);
            }
            return "object";
        });
        return problems;
    }

    /** Looking through all names for each member would take a minute. */
    @Test
    void findsMembersThatHaveOtherNames() {
        MembersBuilder builder = Members.builder();
        for (int i = 0; i < NAMES; i++) {
            builder = builder.required("new" + i).alsoNamed("old" + i);
        }
        Members members = builder.build();
        String objects = (object("old") + ", ").repeat(OBJECTS) + (object("new") + ", ").repeat(OBJECTS);

        assertThat(read(members, "[" + objects + "{}]").size()).isEqualTo(NAMES);
    }
}
