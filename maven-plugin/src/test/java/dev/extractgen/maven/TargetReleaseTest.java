package dev.extractgen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetReleaseTest {

    @Test
    void readsWhatPomsSay() {
        assertThat(TargetRelease.parse("17")).hasValue(17);
        assertThat(TargetRelease.parse(" 1.8 ")).hasValue(8);
        assertThat(TargetRelease.parse("${java.release}")).isEmpty();
        assertThat(TargetRelease.parse(null)).isEmpty();
    }
}
