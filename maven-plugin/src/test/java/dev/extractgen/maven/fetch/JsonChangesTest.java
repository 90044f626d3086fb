package dev.extractgen.maven.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonChangesTest {
    @Test
    void saysNothingOfTheSameValue() {
        assertThat(between("{\"a\": [1, {\"b\": null}]}", "{ \"a\":[1,{\"b\":null}] }"))
                .isEmpty();
    }

    @Test
    void saysWhatIsAddedRemovedAndChanged() {
        assertThat(between(
                        "{\"tier\": \"fast\", \"max\": 1, \"s\": {\"a/b\": {\"type\": \"string\"}}}",
                        "{\"tier\": \"agentic\", \"s\": {\"a/b\": {\"type\": \"number\"}, \"c\": {}}}"))
                .containsExactly(
                        "~ /tier: \"fast\" -> \"agentic\"",
                        "- /max: 1",
                        "~ /s/a~1b/type: \"string\" -> \"number\"",
                        "+ /s/c: {}");
    }

    @Test
    void saysWhatListsGainAndLose() {
        assertThat(between("[\"a\", \"b\", \"b\"]", "[\"b\", \"c\"]"))
                .containsExactly("- : \"a\"", "- : \"b\"", "+ : \"c\"");
    }

    @Test
    void saysThatAnOrderIsAnother() {
        assertThat(between("{\"a\": 1, \"b\": 2, \"x\": 0}", "{\"b\": 2, \"a\": 1}"))
                .containsExactly("- /x: 0", "~ : the order is now b, a");
    }

    @Test
    void cutsWhatIsLong() {
        assertThat(between("1", "\"" + "x".repeat(500) + "\""))
                .singleElement()
                .asString()
                .hasSizeLessThan(120)
                .endsWith("…");
    }

    private static List<String> between(String before, String after) {
        return JsonChanges.between(Json.read(before), Json.read(after));
    }
}
