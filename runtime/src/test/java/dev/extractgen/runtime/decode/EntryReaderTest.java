package dev.extractgen.runtime.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.InvalidJsonException;
import dev.extractgen.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Entries that are read along what others before them looked like are what each of them is on its own. */
class EntryReaderTest {
    private static final int DOCUMENTS = 500;
    private static final int ENTRIES = 20;
    private static final int LOOKS = 4;

    /** The last ones are few in what is usual, and have no place in an entry. */
    private static final List<String> NUMBERS = List.of("1", "2", "3.0", "40", "123456789", "0.25", "1e999", "null");

    private static final List<String> TEXTS = List.of("\"\"", "\"a\"", "\"\\n\"", "\"ä\"", "\"b\"", "null", "7");
    private static final List<String> SIZES =
            List.of("{\"width\":1,\"height\":2}", "{\"width\":2,\"height\":1}", "null", "{\"width\":1}");
    private static final List<String> ODD_CITATIONS = List.of("{}", "\"a\"", "null", "7");

    private final Random values = new Random(11);
    private Random look = values;

    private record Read(List<FieldMetadataEntry> entries, int problems) {}

    private static Read read(List<String> entries) {
        Problems problems = new Problems();
        JsonReader json = JsonReader.of(entries.toString().getBytes(UTF_8));
        MetadataSource source = new MetadataSource(json, problems);
        MetadataNode node = (MetadataNode) requireNonNull(MetadataShape.list().read(source));
        json.end();
        return new Read(IntStream.range(0, entries.size()).mapToObj(node::entry).toList(), problems.size());
    }

    /** Returns one of some texts, of which the first ones are much more likely. */
    private static String one(List<String> of, Random random) {
        return of.get((int) (of.size() * Math.pow(random.nextDouble(), 2)));
    }

    private String object(String... members) {
        List<String> some = new ArrayList<>(List.of(members));
        if (look.nextInt(3) == 0) {
            Collections.shuffle(some, look);
        }
        some.removeIf(member -> look.nextInt(4) == 0);
        return "{" + String.join(look.nextBoolean() ? "," : ", ", some) + "}";
    }

    private List<String> list(String... elements) {
        return List.of(elements).subList(0, look.nextInt(elements.length + 1));
    }

    private String box() {
        return "{\"x\":%s,\"y\":2,\"w\":3,\"h\":4}".formatted(one(NUMBERS, values));
    }

    private String citation() {
        String usual = object(
                "\"page\":" + one(NUMBERS, values),
                "\"matching_text\":" + one(TEXTS, values),
                "\"bounding_boxes\":" + list(box(), box()),
                "\"page_dimensions\":" + one(SIZES, look));
        return look.nextInt(8) == 0 ? one(ODD_CITATIONS, look) : usual;
    }

    private String entry() {
        Object citations = look.nextInt(8) == 0 ? citation() : list(citation(), citation());
        return object(
                "\"citation\":" + citations,
                "\"confidence\":" + one(NUMBERS, values),
                "\"reasoning\":" + one(TEXTS, values),
                "\"score\":" + (look.nextInt(8) == 0 ? "1" : "null"));
    }

    @Test
    void readsNoneThatLiesTooDeep() {
        String entry = "{\"citation\":[{\"bounding_boxes\":[{\"x\":1,\"y\":2,\"w\":3,\"h\":4}]}]}";
        int levels = JsonReader.MAX_DEPTH - 5;
        JsonReader json = JsonReader.of(("[" + entry + "," + "[".repeat(levels) + entry).getBytes(UTF_8));
        MetadataSource source = new MetadataSource(json, new Problems());
        json.beginArray();
        json.nextElement();
        MetadataShape.entry().read(source);
        for (int i = 0; i < levels; i++) {
            json.nextElement();
            json.beginArray();
        }
        json.nextElement();

        assertThatThrownBy(() -> MetadataShape.entry().read(source)).isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void readsEachAsItIsOnItsOwn() {
        for (int document = 0; document < DOCUMENTS; document++) {
            long[] looks = values.longs(LOOKS).toArray();
            List<String> entries = new ArrayList<>();
            for (int i = 0; i < ENTRIES; i++) {
                look = new Random(looks[values.nextInt(LOOKS)]);
                entries.add(entry());
            }

            List<Read> alone =
                    entries.stream().map(entry -> read(List.of(entry))).toList();

            assertThat(read(entries))
                    .as("%s", entries)
                    .isEqualTo(new Read(
                            alone.stream().map(read -> read.entries().get(0)).toList(),
                            alone.stream().mapToInt(Read::problems).sum()));
        }
    }
}
