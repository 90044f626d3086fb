package dev.extractgen.generator.review.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static final List<String> MANY =
            IntStream.range(0, 12).mapToObj(i -> "component" + i).toList();

    @Test
    void shortListsAreShownAsTheyAre() {
        assertThat(Shown.differing(List.of("a", "b", "c"), List.of("a", "b", "d")))
                .isEqualTo("a, b, c");
    }

    @Test
    void longListsAreShownFromWhereTheyDiffer() {
        List<String> more = Stream.concat(MANY.stream(), Stream.of("last")).toList();
        assertThat(Shown.differing(more, MANY)).isEqualTo("…, component11, last");
        assertThat(Shown.differing(MANY, more)).isEqualTo("…, component11");
        assertThat(Shown.differing(MANY, List.of("other")))
                .startsWith("component0, component1, ")
                .endsWith("…");
    }
}
