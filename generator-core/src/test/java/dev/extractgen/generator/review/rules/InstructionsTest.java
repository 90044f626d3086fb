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
            value = {
                "See https://example.com/v1. | See HTTPS://example.com/v2/b. | true",
                "The code (https://example.com/1) of it. | The code (https://example.com/2) of  it. | true",
                "The code. https://example.com/1 | The code. | true",
                "See https://example.com/v1. | Look at https://example.com/v2. | false",
                "The code v1. | The code v2. | false"
            })
    void differInLinks(String before, String after, boolean isLinkOnly) {
        assertThat(Instructions.differInLinks(new TextChange(before, after))).isEqualTo(isLinkOnly);
        assertThat(Instructions.differInLinks(new TextChange(after, before))).isEqualTo(isLinkOnly);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Write 'net' or 'gross'. | Write 'net' or 'total'. | true",
                "Write 'net' or 'gross'. | Write \"net\" or `gross`. | false",
                "Write 'net' or 'sum'. | Write `'net'` or `\"sum\"`. | false",
                "The code, if it isn't known 'x'. | The code, which is 'x' where it is not known. | false",
                "The seller's name, the buyer's address. | The seller's address, the buyer's name. | false",
                "See https://example.com/v1/a#2. | See https://example.com/v2/a#3. | false",
                "See [there](https://example.com/1). | See [here](http://example.com/2), always. | true",
                "With 2 digits. | With 3 digits. | true",
                "As in v1.2 of the form. | As in v2 of the form. | false",
                "The code of version 3.0.1. | The code of Version 4. | false",
                "As in v2, with 2 digits. | As in v2, with 3 digits. | true",
                "As 31.01.2026. | As 2026.01.31. | true",
                "For 12 V 50 Hz. | For 12 V 60 Hz. | true",
                "As RFC 3339 says. | As RFC 2822 says. | true"
            })
    void differ(String before, String after, boolean isOther) {
        assertThat(Instructions.differ(new TextChange(before, after))).isEqualTo(isOther);
        assertThat(Instructions.differ(new TextChange(after, before))).isEqualTo(isOther);
    }
}
