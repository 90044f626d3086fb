package dev.extractgen.maven.incremental;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void isTheSameForTheSameParts() {
        assertThat(new Fingerprint()
                        .add("a", "b")
                        .add("c", ByteBuffer.wrap(new byte[] {1}))
                        .text())
                .isEqualTo(new Fingerprint()
                        .add("a", "b")
                        .add("c", ByteBuffer.wrap(new byte[] {1}))
                        .text());
    }

    @Test
    void tellsEveryEditOfOneByte() {
        byte[] schema = "{\"type\": \"object\", \"properties\": {\"total\": {\"type\": \"number\"}}}".getBytes(UTF_8);
        Set<String> texts = new HashSet<>();

        for (int i = 0; i < schema.length; i++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] edited = schema.clone();
                edited[i] ^= (byte) (1 << bit);
                texts.add(new Fingerprint().add("a", ByteBuffer.wrap(edited)).text());
            }
        }

        assertThat(texts).hasSize(schema.length * Byte.SIZE);
    }

    @Test
    void tellsWhereAPartEnds() {
        assertThat(new Fingerprint().add("a", "bc").add("d", "").text())
                .isNotEqualTo(new Fingerprint().add("a", "b").add("cd", "").text())
                .isNotEqualTo(new Fingerprint().add("ab", "c").add("d", "").text());
    }

    @Test
    void tellsNothingFromEmpty() {
        assertThat(new Fingerprint().add("a", (Object) null).text())
                .isNotEqualTo(new Fingerprint().add("a", "").text());
    }

    @Test
    void leavesBuffersAsTheyAre() {
        ByteBuffer content = ByteBuffer.wrap(new byte[] {1, 2, 3});

        new Fingerprint().add("a", content);

        assertThat(content.remaining()).isEqualTo(3);
    }
}
