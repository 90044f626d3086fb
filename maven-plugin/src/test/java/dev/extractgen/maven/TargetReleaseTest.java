package dev.extractgen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class TargetReleaseTest {

    @Test
    void readsWhatPomsSay() {
        assertThat(TargetRelease.parse("17")).hasValue(17);
        assertThat(TargetRelease.parse(" 1.8 ")).hasValue(8);
        assertThat(TargetRelease.parse("${java.release}")).isEmpty();
        assertThat(TargetRelease.parse(null)).isEmpty();
    }

    @Test
    void refusesWhatIsNoRelease() throws Exception {
        TargetRelease.check(null);
        TargetRelease.check(" ");
        TargetRelease.check("21");
        assertThatThrownBy(() -> TargetRelease.check("abc"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("targetRelease: \"abc\" is no release of Java, such as 17 or 21");
    }
}
