package dev.extractgen.maven.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void isTheSameForTheSameParts() {
        assertThat(new Fingerprint()
                        .add("a", "b")
                        .add("c", ByteBuffer.wrap(new byte[] {1}))
                        .hex())
                .isEqualTo(new Fingerprint()
                        .add("a", "b")
                        .add("c", ByteBuffer.wrap(new byte[] {1}))
                        .hex())
                .hasSize(64);
    }

    @Test
    void tellsWhereAPartEnds() {
        assertThat(new Fingerprint().add("a", "bc").add("d", "").hex())
                .isNotEqualTo(new Fingerprint().add("a", "b").add("cd", "").hex())
                .isNotEqualTo(new Fingerprint().add("ab", "c").add("d", "").hex());
    }

    @Test
    void tellsNothingFromEmpty() {
        assertThat(new Fingerprint().add("a", (Object) null).hex())
                .isNotEqualTo(new Fingerprint().add("a", "").hex());
    }

    @Test
    void leavesBuffersAsTheyAre() {
        ByteBuffer content = ByteBuffer.wrap(new byte[] {1, 2, 3});

        new Fingerprint().add("a", content);

        assertThat(content.remaining()).isEqualTo(3);
    }
}
