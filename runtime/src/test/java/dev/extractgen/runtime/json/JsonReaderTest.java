package dev.extractgen.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.extractgen.runtime.InvalidJsonException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static final JsonNames NAMES = JsonNames.of("page", "text", "größe");

    private static JsonReader reader(String json) {
        return JsonReader.of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Object read(String json) {
        return String.valueOf(Trees.read(json.getBytes(StandardCharsets.UTF_8), NAMES));
    }

    /** Returns the indexes of the members of each of a list of objects. */
    private static List<List<Integer>> indexes(String json) {
        JsonReader in = reader(json);
        List<List<Integer>> indexes = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            List<Integer> object = new ArrayList<>();
            in.beginObject(NAMES);
            for (int index = in.nextMember(); index != JsonReader.END; index = in.nextMember()) {
                object.add(index);
                in.skip();
            }
            indexes.add(object);
        }
        in.end();
        return indexes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'page':1,'text':2,'größe':3},{'page':1,'text':2,'größe':3},{'page':12,'text':'a','größe':null}]",
                "[ {\n  'page' : 1,\n  'text' : 2,\n 'größe':3 } , {\n  'page' : 1,\n  'text' : 2,\n 'größe':3 },"
                        + "{'page':1,'text':2,'größe':3}]",
                "[{'page':1,'text':2,'größe':3},{'page': 1,'text':\r\n2,'größe':\t\t3},{ 'page':1 ,'text' :2 ,'größe':3 }]",
                "[{'p\\u0061ge':1,'text':2,'gr\\u00f6\\u00DFe':3},{'p\\u0061ge':1,'text':2,'größe':3},"
                        + "{'p\\u0061ge':1,'text':2,'gr\\u00f6\\u00DFe':3}]"
            })
    void findsMembersInEveryLayout(String json) {
        List<Integer> inOrder = List.of(0, 1, 2);
        assertThat(indexes(json.replace('\'', '"'))).isEqualTo(List.of(inOrder, inOrder, inOrder));
    }

    @Test
    void findsMembersInEveryOrder() {
        String json = "[{'größe':1,'text':2,'page':3},{'größe':1,'text':2,'page':3},{'text':1,'page':2},{},"
                + "{'x':0,'größe':1,'y':{'page':1},'text':2,'page':3}]";
        assertThat(indexes(json.replace('\'', '"')))
                .isEqualTo(List.of(
                        List.of(2, 1, 0),
                        List.of(2, 1, 0),
                        List.of(1, 0),
                        List.of(),
                        List.of(JsonReader.OTHER, 2, JsonReader.OTHER, 1, 0)));
    }

    @Test
    void findsMembersOfObjectsWithinOneAnother() {
        assertThat(read("{\"page\":{\"page\":{\"text\":1,\"x\":[]},\"text\":2},\"text\":3,\"größe\":{}}"))
                .isEqualTo("{page={page={text=NumberText[text=1], x=[]}, text=NumberText[text=2]}, "
                        + "text=NumberText[text=3], größe={}}");
    }

    @Test
    void findsOneOfThousandsOfMembers() {
        List<String> names = new ArrayList<>();
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < 5000; i++) {
            names.add("section_" + i + "_total");
        }
        for (int object = 0; object < 3; object++) {
            json.append(object == 0 ? "{" : ",{");
            for (int i = 0; i < names.size(); i++) {
                json.append(i == 0 ? "" : ",")
                        .append('"')
                        .append(names.get(i))
                        .append("\":")
                        .append(i);
            }
            json.append('}');
        }
        JsonReader in = reader(json.append("]").toString());
        JsonNames table = JsonNames.of(names);
        in.beginArray();
        while (in.nextElement()) {
            in.beginObject(table);
            for (int i = 0; i < names.size(); i++) {
                assertThat(in.nextMember()).isEqualTo(i);
                assertThat(in.number().int64()).isEqualTo(i);
            }
            assertThat(in.nextMember()).isEqualTo(JsonReader.END);
        }
    }

    @Test
    void tellsWhichMembersCame() {
        JsonReader in = reader("{\"text\":{\"page\":1},\"x\":1}");
        in.beginObject(NAMES);
        in.nextMember();
        assertThat(in.has(1)).isTrue();
        assertThat(in.has(0)).isFalse();
        in.skip();
        in.nextMember();
        assertThat(in.name()).isEqualTo("x");
        in.skip();
        assertThat(in.nextMember()).isEqualTo(JsonReader.END);
        assertThat(in.had(1)).isTrue();
        assertThat(in.had(0)).isFalse();
        BitSet both = new BitSet();
        both.set(0, 2);
        assertThat(in.hadAll(both)).isFalse();
        both.clear(0);
        assertThat(in.hadAll(both)).isTrue();
        assertThat(in.objectOffset()).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'page':1,'page':2}",
                "{'x':1,'y':2,'x':3}",
                "{'page':1,'p\\u0061ge':2}",
                "{'x':1,'\\u0078':2}",
                "{'0':1,'1':1,'2':1,'3':1,'4':1,'5':1,'6':1,'7':1,'8':1,'9':1,'3':1}",
                "{'0':1,'1':1,'2':1,'3':1,'4':1,'5':1,'6':1,'7':1,'8':1,'9':1,'9':1}",
                "[{'page':1,'text':2},{'text':1,'page':2},{'page':1,'text':2,'page':3}]",
                "[{'page':1,'text':2},{'page':1,'text':{'page':1,'text':2,'text':3}}]",
                "[{'x':1,'page':2},{'page':1,'x':2,'page':3}]"
            })
    void refusesNamesThatComeTwice(String json) {
        byte[] document = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Trees.read(document, NAMES)).hasMessageContaining("comes twice in one object");
        assertThatThrownBy(() -> Trees.read(document)).hasMessageContaining("comes twice in one object");
        assertThatThrownBy(() -> JsonReader.of(document).skip()).hasMessageContaining("comes twice in one object");
    }

    private static String members(int count, String value) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"n%s\":%s".formatted(i, value))
                .collect(Collectors.joining(","));
    }

    /** Few names are looked through, and many are looked up. */
    @ParameterizedTest
    @ValueSource(ints = {8, 9, 15, 16, 17, 18, 40})
    void refusesNamesThatComeTwiceAmongMany(int count) {
        String members = members(count, "{" + members(count, "1") + "}");
        assertThat(reader("{" + members + "}").skip().start()).isEqualTo(0);
        assertThat(read("{" + members + "}")).asString().endsWith("}}");

        for (int twice = 0; twice < count; twice++) {
            String json = "{%s,\"n%s\":1}".formatted(members, twice);
            assertThatThrownBy(() -> reader(json).skip()).hasMessageContaining("comes twice in one object");
            assertThatThrownBy(() -> read(json)).hasMessageContaining("comes twice in one object");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"page\":1`, 9, `expected ',' or '}', but the document ends`",
                "`{\"page\":}`, 8, `expected a value, found '}'`",
                "`{\"page\" 1}`, 8, `expected ':', found '1'`",
                "`{\"page\":1,}`, 10, `expected a name in quotes, found '}'`",
                "`{page:1}`, 1, `expected a name in quotes, found 'p'`",
                "`[1,]`, 3, `expected a value, found ']'`",
                "`[1 2]`, 3, `expected ',' or ']', found '2'`",
                "`[1]]`, 3, `expected the end of the document, found ']'`",
                "`[tru]`, 1, `expected true or false, found 't'`",
                "`[nul]`, 1, `expected null, found 'n'`",
                "`[\"a`, 3, `expected the end of a string, but the document ends`",
                "`[\"\\x\"]`, 3, `expected an escape such as \\n, found 'x'`",
                "`[\"\\u00g0\"]`, 6, `expected four hexadecimal digits, found 'g'`",
                "``, 0, `expected a value, but the document ends`",
                "`é`, 0, `expected a value, found byte 0xC3`"
            })
    void tellsWhereAndWhy(String json, int offset, String reason) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        InvalidJsonException.class, e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessageEndingWith(": " + reason);
    }

    @Test
    void refusesControlCharactersInStrings() {
        assertThatThrownBy(() -> read("[\"a\nb\"]")).hasMessageContaining("byte 3: a control character in a string");
    }

    @Test
    void limitsTheDepth() {
        String deepest = "[".repeat(JsonReader.MAX_DEPTH) + "]".repeat(JsonReader.MAX_DEPTH);
        assertThat(reader(deepest).skip().end()).isEqualTo(deepest.length());
        assertThatThrownBy(() -> reader("[" + deepest + "]").skip()).hasMessageContaining("more than 500 objects");
        String sideBySide = "[" + "[],{},".repeat(JsonReader.MAX_DEPTH) + "[]]";
        assertThat(reader(sideBySide).skip().end()).isEqualTo(sideBySide.length());
        assertThat(read(sideBySide)).asString().endsWith("[]]");
        String mixed = "{\"page\":[".repeat(MAX_PAIRS) + "{}" + "]}".repeat(MAX_PAIRS);
        assertThatThrownBy(() -> read(mixed)).hasMessageContaining("more than 500 objects");
    }

    private static final int MAX_PAIRS = JsonReader.MAX_DEPTH / 2;

    @Test
    void passesOverAByteOrderMarkAtTheStart() {
        assertThat(read("\uFEFF[1]")).isEqualTo(read("[1]"));
        assertThat(reader("\uFEFF [1]").offset()).isEqualTo(4);
        assertThatThrownBy(() -> read("[1]\uFEFF")).hasMessageContaining("found byte 0xEF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "C0 80",
                "C1 BF",
                "C3",
                "C3 28",
                "E0 9F BF",
                "E2 82",
                "E2 28 A1",
                "ED A0 80",
                "ED BF BF",
                "F0 8F BF BF",
                "F0 9F 98",
                "F4 90 80 80",
                "F5 80 80 80",
                "FF"
            })
    void refusesWhatIsNotUtf8(String hex) {
        byte[] bytes = new byte[hex.split(" ").length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(i * 3, i * 3 + 2), 16);
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String json : List.of("[\"long enough" + text + "\"]", "{\"" + text + "\":1}", "[\"\\n" + text + "\"]")) {
            byte[] document = json.getBytes(StandardCharsets.ISO_8859_1);
            assertThatThrownBy(() -> Trees.read(document, NAMES)).hasMessageContaining("malformed UTF-8");
            assertThatThrownBy(() -> JsonReader.of(document).skip()).hasMessageContaining("malformed UTF-8");
        }
    }

    @Test
    void readsTextOutsideOfAscii() {
        assertThat(Trees.read("{\"größe\":\"日本 \uFFFD 😀\\n\\u65e5\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Map.of("größe", "日本 \uFFFD 😀\n日"));
    }

    @Test
    void readsNothingAsMoreThanItIs() {
        assertThat(reader("[[],{},[ ],{ },[[ ]]]").skip()).isEqualTo(new Span(0, 21));
        assertThat(read("[[],{},[ ],{ },[[ ]]]")).isEqualTo("[[], {}, [], {}, [[]]]");
    }

    @Test
    void passesOverALongValueOnce() {
        byte[] json = "[[%s1]]".formatted("1,".repeat(1000)).getBytes(StandardCharsets.UTF_8);
        JsonReader in = JsonReader.of(json);
        in.skip();
        // Whoever read here once more would find no number.
        json[1000] = 'x';

        Span inner = new Span(1, json.length - 1);
        assertThat(in.at(inner).skip()).isEqualTo(inner);
    }
}
