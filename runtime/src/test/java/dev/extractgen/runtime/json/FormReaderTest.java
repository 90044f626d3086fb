package dev.extractgen.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.extractgen.runtime.InvalidJsonException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {
    private static final int PAGE = 1;
    private static final int TEXT = 0;

    private final double[] numbers = new double[2];
    private final @Nullable String[] texts = new @Nullable String[1];

    /** Returns a reader that stands on the second of some texts, which is all it is about, and the first is known. */
    private static JsonReader onSecond(String json) {
        JsonReader reader = JsonReader.of(json.replace('\'', '"').getBytes(UTF_8));
        reader.beginArray();
        reader.nextElement();
        reader.skip();
        reader.nextElement();
        return reader;
    }

    /** Returns the form of {@code {'page':1,'text':'a'}}, the first element of an array. */
    private static JsonForm<String> known(JsonReader json) {
        JsonForm<String> start = JsonForm.start();
        start.add(JsonForm.toNumber(new Span(1, 9), PAGE, null), json)
                .add(JsonForm.toText(new Span(10, 18), TEXT, "text"), json)
                .add(JsonForm.toEnd(new Span(21, 22), "end"), json);
        return start;
    }

    private @Nullable JsonForm<String> follow(JsonReader json, JsonForm<String> form) {
        return json.follow(form, numbers, texts);
    }

    @Test
    void readsValuesIntoTheirSlotsAndStopsAtWhatMeansSomething() {
        JsonReader json = onSecond("[{'page':1,'text':'a'},{'page':-2.5e1,'text':'\\u00e9 \\''}]");

        JsonForm<String> text = requireNonNull(follow(json, known(json)));

        assertThat(text.meaning()).isEqualTo("text");
        assertThat(text.hasValue()).isTrue();
        assertThat(numbers[PAGE]).isEqualTo(-25);
        assertThat(texts[TEXT]).isNull();

        JsonForm<String> end = requireNonNull(follow(json, text));

        assertThat(end.meaning()).isEqualTo("end");
        assertThat(end.hasValue()).isFalse();
        assertThat(texts[TEXT]).isEqualTo("é \"");
        assertThat(json.nextElement()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ 'page':2,'text':'b'}",
                "{'page':2, 'text':'b'}",
                "{'page':'2','text':'b'}",
                "{'page':true,'text':'b'}",
                "{'page':1e999,'text':'b'}",
                "{'page':2}"
            })
    void doesNotMoveWhenATextLooksOtherwise(String other) {
        JsonReader json = onSecond("[{'page':1,'text':'a'}," + other + "]");
        int offset = json.offset();

        assertThat(follow(json, known(json))).isNull();
        assertThat(json.offset()).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'page':2,'text':null}", "{'page':2,'text':'b','more':1}", "{'page':2,'text':'b' }"})
    void doesNotMoveWhenTheRestOfATextLooksOtherwise(String other) {
        JsonReader json = onSecond("[{'page':1,'text':'a'}," + other + "]");
        JsonForm<String> text = requireNonNull(follow(json, known(json)));
        int offset = json.offset();

        assertThat(follow(json, text)).isNull();
        assertThat(json.offset()).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'page':02,'text':'b'}", "{'page':-,'text':'b'}", "{'page':2,'text':'\u0001'}"})
    void refusesValuesThatAreNoJson(String broken) {
        JsonReader json = onSecond("[{'page':1,'text':'a'}," + broken + "]");

        assertThatThrownBy(() -> follow(json, requireNonNull(follow(json, known(json)))))
                .isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void keepsTheFirstWayAndTheLastThreeOthers() {
        JsonReader json = JsonReader.of("0A1B2C3D4E5".getBytes(UTF_8));
        JsonForm<String> start = JsonForm.start();
        for (int i = 1; i < 10; i += 2) {
            start.add(JsonForm.toEnd(new Span(i, i + 1), "way " + i), json);
        }

        assertThat(meaning(json, start, 1)).isEqualTo("way 1");
        assertThat(meaning(json, start, 3)).isNull();
        assertThat(meaning(json, start, 5)).isEqualTo("way 5");
        assertThat(meaning(json, start, 7)).isEqualTo("way 7");
        assertThat(meaning(json, start, 9)).isEqualTo("way 9");
    }

    private @Nullable String meaning(JsonReader json, JsonForm<String> start, int offset) {
        json.moveTo(offset);
        JsonForm<String> form = follow(json, start);
        return form == null ? null : form.meaning();
    }

    @Test
    void addsTheSameBytesOnce() {
        JsonReader json = JsonReader.of("ABABA".getBytes(UTF_8));
        JsonForm<String> start = JsonForm.start();

        JsonForm<String> first = start.add(JsonForm.toEnd(new Span(0, 2), "first"), json);
        JsonForm<String> other = start.add(JsonForm.toEnd(new Span(1, 3), "other"), json);

        assertThat(start.add(JsonForm.toEnd(new Span(2, 4), "second"), json)).isSameAs(first);
        assertThat(start.add(JsonForm.toEnd(new Span(3, 5), "second"), json)).isSameAs(other);
    }
}
