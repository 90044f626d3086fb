package dev.extractgen.generator.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Formats take their arguments, and what they become is Java whatever the arguments are. */
class CodeBlockTest {
    private static String written(CodeBlock code) {
        return new CodeWriter(new Imports("example", "Type", Set.of()))
                .write(code)
                .text();
    }

    @Test
    void takesArgumentsInTurnOrByNumber() {
        assertThat(written(CodeBlock.of("$N = $L + $S; $$", "sum", 1, "a"))).isEqualTo("sum = 1 + \"a\"; $");
        assertThat(written(CodeBlock.of("$1N -> $2N.$1N()", "name", "value"))).isEqualTo("name -> value.name()");
        assertThat(written(CodeBlock.of("$10L$1L", 1, 2, 3, 4, 5, 6, 7, 8, 9, 0)))
                .isEqualTo("01");
    }

    @Test
    void takesTheSameFormatWithOtherArguments() {
        assertThat(List.of(written(CodeBlock.of("$N($L)", "a", 1)), written(CodeBlock.of("$N($L)", "b", 2))))
                .containsExactly("a(1)", "b(2)");
    }

    @Test
    void writesLiteralsThatMeanTheText() {
        assertThat(written(CodeBlock.of("$S", "a\"b\\c\nd\re\tf$L"))).isEqualTo("\"a\\\"b\\\\c\\nd\\re\\tf$L\"");
    }

    @Test
    void takesNoArgumentForAFormat() {
        assertThat(written(CodeBlock.of("$L, $N", "$T", "$S"))).isEqualTo("$T, $S");
    }

    @Test
    void refusesAFormatThatThereIsNot() {
        assertThatThrownBy(() -> CodeBlock.of("$X", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("$X");
    }

    @Test
    void joinsPieces() {
        CodeBlock joined = CodeBlock.joined(", ", List.of("a", "b", "c"), name -> CodeBlock.of("$N", name));
        assertThat(written(joined)).isEqualTo("a, b, c");
        assertThat(CodeBlock.joined(", ", List.<CodeBlock>of(), code -> code).isEmpty())
                .isTrue();
    }

    @Test
    void knowsLinesWithinPieces() {
        CodeBlock lines = CodeBlock.of("$L.c()", CodeBlock.of("a\n.b()"));
        assertThat(lines.hasLines()).isTrue();
        assertThat(CodeBlock.of("$L$W.c()", CodeBlock.of("a")).hasLines()).isFalse();
        assertThat(CodeBlock.of("$L", CodeBlock.of("")).isEmpty()).isTrue();
    }
}
