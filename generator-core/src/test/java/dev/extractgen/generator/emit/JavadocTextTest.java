package dev.extractgen.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are written as people write them, in lines that fit with what they begin with. */
class JavadocTextTest {
    private static final int LINE_LENGTH = 113;

    private static JavadocText text(String tag, String... texts) {
        JavadocText text = new JavadocText(tag);
        for (String each : texts) {
            text.add(each);
        }
        return text;
    }

    @ParameterizedTest
    @CsvSource({
        "a < b && c > d, a &lt; b &amp;&amp; c &gt; d",
        "src/**/*.java, src/**&#47;*.java",
        "a */ b, a *&#47; b",
        "me@example.com, me@example.com",
        "@Id and {@code x}, &#64;Id and {&#64;code x}",
        "^\\d+$ and C:\\users, ^\\d+$ and C:&#92;users",
        "Straße – 東京 “हिन्दी” → €, Straße – 東京 “हिन्दी” → €",
        "a\u00a0b\u202ec, a&#xa0;b&#x202e;c",
    })
    void escapesNothingButWhatMeansSomethingElse(String text, String html) {
        assertThat(text("", text)).hasToString(html);
    }

    @Test
    void breaksTheLineOfATagWhereThatIsFull() {
        List<String> lines =
                text("@param quantity", "word ".repeat(50)).toString().lines().toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.length() <= LINE_LENGTH);
        assertThat(lines.get(0)).startsWith("@param quantity word").hasSizeGreaterThan(LINE_LENGTH - "word ".length());
    }

    @Test
    void goesOnWhereTheLastTextEnds() {
        assertThat(text("", "Of the invoice.\n\nNot of the order.", "(pattern: x)"))
                .hasToString("""
                Of the invoice.

                <p>Not of the order. (pattern: x)""");
    }

    @Test
    void leavesTheItemsOfAListInLinesOfTheirOwn() {
        assertThat(text(
                        "@param total",
                        "The sum of the lines,\nwith tax. Leave out:\n- discounts,\n  of any kind\n- tips\n"))
                .hasToString("""
                @param total The sum of the lines, with tax. Leave out:
                <br>- discounts, of any kind
                <br>- tips""");
        assertThat(text("", "One of:\n\n1. paid\n2) open\n3 of 4 are\n-1 if unknown"))
                .hasToString("""
                One of:

                <p>1. paid
                <br>2) open 3 of 4 are -1 if unknown""");
    }

    @Test
    void leavesWhatBelongsTogetherOnOneLine() {
        JavadocText text = text("", "a".repeat(100));
        text.addTogether("(in JSON: quantity; minimum: 1)");
        assertThat(text).hasToString("a".repeat(100) + "\n(in JSON: quantity; minimum: 1)");
    }

    @Test
    void isEmptyWithATagAlone() {
        assertThat(text("@param quantity", " \n\n ").isEmpty()).isTrue();
    }
}
