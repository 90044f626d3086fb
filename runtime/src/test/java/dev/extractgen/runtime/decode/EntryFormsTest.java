package dev.extractgen.runtime.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.runtime.json.JsonForm;
import dev.extractgen.runtime.json.JsonReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryFormsTest {
    /** Each digit is a value, and what is around it the bytes that lead to it and to the end. */
    private static final String ENTRIES = "a1b2c|a3b4c|A5b6c|";

    private final JsonReader json = JsonReader.of(ENTRIES.getBytes(UTF_8));
    private final EntryForms forms = new EntryForms(json);

    private void note(int start) {
        forms.begin(start);
        forms.number(EntrySlots.CONFIDENCE, start + 1, start + 2);
        forms.endCitation();
        forms.number(EntrySlots.PAGE, start + 3, start + 4);
        forms.end(start + 5);
    }

    /** Returns what is put into the slots of an entry that is read along what is remembered, or null. */
    private double @Nullable [] read(int start) {
        double[] numbers = new double[EntrySlots.NUMBERS];
        @Nullable String[] texts = new @Nullable String[EntrySlots.TEXTS];
        json.moveTo(start);
        JsonForm<EntryPassage> form = forms.start();
        do {
            form = json.follow(form, numbers, texts);
        } while (form != null && form.hasValue());
        return form == null ? null : numbers;
    }

    @Test
    void readEntriesLikeOneBeforeThem() {
        assertThat(read(6)).isNull();

        note(0);

        double[] numbers = requireNonNull(read(6));
        assertThat(numbers[EntrySlots.CONFIDENCE]).isEqualTo(3);
        assertThat(numbers[EntrySlots.PAGE]).isEqualTo(4);
        assertThat(json.offset()).isEqualTo(11);
        assertThat(read(12)).isNull();
    }

    @Test
    void rememberEntriesOfSeveralLooks() {
        note(0);
        note(12);

        assertThat(read(6)).isNotNull();
        assertThat(read(12)).isNotNull();
    }

    @Test
    void stopWhereACitationEnds() {
        note(0);
        json.moveTo(6);

        JsonForm<EntryPassage> form =
                requireNonNull(json.follow(forms.start(), new double[EntrySlots.NUMBERS], new String[0]));

        assertThat(form.meaning()).isEqualTo(EntryPassage.NOTHING.withCitationEnd());
    }

    @Test
    void doNotRememberWhatIsOdd() {
        forms.begin(0);
        forms.number(EntrySlots.CONFIDENCE, 1, 2);
        forms.odd();
        forms.number(EntrySlots.PAGE, 3, 4);
        forms.end(5);

        assertThat(read(6)).isNull();
    }

    @Test
    void doNotRememberTwoCitationsThatEndBetweenTwoValues() {
        forms.begin(0);
        forms.number(EntrySlots.CONFIDENCE, 1, 2);
        forms.endCitation();
        forms.endCitation();
        forms.number(EntrySlots.PAGE, 3, 4);
        forms.end(5);

        assertThat(read(6)).isNull();
    }

    @Test
    void forgetAllWhenThereAreTooMany() {
        note(0);
        for (int i = 0; i < 400; i++) {
            note(12);
        }

        assertThat(read(6)).isNull();
        assertThat(read(12)).isNotNull();
    }
}
