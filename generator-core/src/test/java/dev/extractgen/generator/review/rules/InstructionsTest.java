package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.finding.TextChange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which edits of words ask for something else. */
class InstructionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Write 'net' or 'gross'. | Write 'net' or 'total'. | true",
                "Write 'net' or 'gross'. | Write \"net\" or `gross`. | false",
                "The code, if it isn't known 'x'. | The code, which is 'x' where it is not known. | false",
                "The seller's name, the buyer's address. | The seller's address, the buyer's name. | false",
                "See https://example.com/v1/a#2. | See https://example.com/v2/a#3. | false",
                "See [there](https://example.com/1). | See [here](http://example.com/2), always. | true",
                "With 2 digits. | With 3 digits. | true"
            })
    void differ(String before, String after, boolean isOther) {
        assertThat(Instructions.differ(new TextChange(before, after))).isEqualTo(isOther);
        assertThat(Instructions.differ(new TextChange(after, before))).isEqualTo(isOther);
    }
}
