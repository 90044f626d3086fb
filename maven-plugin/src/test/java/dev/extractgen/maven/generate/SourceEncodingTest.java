package dev.extractgen.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceEncodingTest {

    @Test
    void writesWhatTheEncodingHas() {
        assertThat(new SourceEncoding("ISO-8859-1").encode("é")).containsExactly(0xe9);
        assertThat(new SourceEncoding("UTF-8").encode("é€😀")).isEqualTo("é€😀".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void escapesWhatItDoesNotHave() {
        assertThat(new SourceEncoding("ISO-8859-1").encode("é€😀"))
                .isEqualTo("é\\u20ac\\ud83d\\ude00".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void escapesAllButAsciiWhenTheEncodingIsNotKnown() {
        assertThat(new SourceEncoding(null).encode("a é")).asString().isEqualTo("a \\u00e9");
    }

    @Test
    void knowsWhichEncodingsThereAre() {
        assertThat(SourceEncoding.exists("windows-1252")).isTrue();
        assertThat(SourceEncoding.exists("utf8mb4")).isFalse();
        assertThat(SourceEncoding.exists("${encoding}")).isFalse();
    }
}
