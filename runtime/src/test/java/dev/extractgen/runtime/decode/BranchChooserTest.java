package dev.extractgen.runtime.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.runtime.json.JsonReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BranchChooserTest {
    private static final int LEVELS = 100;
    private static final Members MEMBERS = Members.builder()
            .optional("number")
            .optional("child", MetadataShape.deferred())
            .build();

    private final Branches<Object> branches = Branches.builder()
            .object(this::read, () -> MEMBERS)
            .object(this::read, () -> MEMBERS)
            .build();
    private int reads;

    private @Nullable Object read(ValueReader in, MetadataNode metadata) {
        Object value = null;
        if (in.beginObject(MEMBERS)) {
            value = "object";
            for (int index = in.nextMember(); index != Members.END; index = in.nextMember()) {
                if (index == 0) {
                    reads++;
                    in.int64();
                } else {
                    in.branch(branches, MetadataNode.NONE);
                }
            }
        }
        return value;
    }

    /** None fits, so each object is tried as both types, and so are those within it. */
    @Test
    void readsAnObjectAsEachTypeAndForGoodHoweverDeepItLies() {
        String levels = "{\"number\": 1, \"unknown\": 2, \"child\": ".repeat(LEVELS) + "null" + "}".repeat(LEVELS);
        Problems problems = new Problems();

        Object value = new ValueReader(JsonReader.of(levels.getBytes(StandardCharsets.UTF_8)), problems)
                .branch(branches, MetadataNode.NONE);

        assertThat(value).isEqualTo("object");
        assertThat(reads).isEqualTo(3 * LEVELS);
        assertThat(problems.size()).isEqualTo(LEVELS + 1);
    }
}
