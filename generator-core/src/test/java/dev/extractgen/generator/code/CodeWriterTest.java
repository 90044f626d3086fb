package dev.extractgen.generator.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines are indented, and broken where they may be, if they are too long. */
class CodeWriterTest {
    private static final int MAX_COLUMNS = 120;

    private static String written(CodeBlock code) {
        return new CodeWriter(new Imports("example", "Type", Set.of()))
                .write(code)
                .text();
    }

    private static CodeBlock call(int arguments) {
        return CodeBlock.builder()
                .addStatement(
                        "call($L)",
                        CodeBlock.joined(
                                ",$W",
                                IntStream.range(100, 100 + arguments).boxed().toList(),
                                i -> CodeBlock.of("argument$L", i)))
                .build();
    }

    @Test
    void leavesALineThatFits() {
        assertThat(written(call(8))).hasLineCount(1).hasSize("call();\n".length() + 8 * 11 + 7 * 2);
    }

    @Test
    void breaksALineAtTheLastPlaceThatFits() {
        int argument = " argument100,".length();
        List<String> lines = written(call(30)).lines().toList();
        assertThat(lines).hasSize(4).allMatch(line -> line.length() <= MAX_COLUMNS);
        assertThat(lines.subList(0, 3)).allMatch(line -> line.length() + argument > MAX_COLUMNS);
        assertThat(lines.subList(1, 4)).allMatch(line -> line.startsWith("        argument"));
    }

    @Test
    void breaksALineBeforeWhatIsTogether() {
        CodeBlock inner = CodeBlock.together("inner($L,$W$L)", "a".repeat(20), "b".repeat(20));
        String arguments = "argument, ".repeat(8).stripTrailing();
        CodeBlock code = CodeBlock.builder()
                .addStatement("call($L$W$L)", arguments, inner)
                .build();
        assertThat(written(code)).isEqualTo("""
                call(%s
                        inner(%s, %s));
                """.formatted(arguments, "a".repeat(20), "b".repeat(20)));
    }

    @Test
    void breaksWhatIsTogetherIfNoLineHasRoomForIt() {
        CodeBlock inner = CodeBlock.together("inner($L,$W$L)", "a".repeat(60), "b".repeat(60));
        CodeBlock code =
                CodeBlock.builder().addStatement("call(argument,$W$L)", inner).build();
        assertThat(written(code)).isEqualTo("""
                call(argument, inner(%s,
                        %s));
                """.formatted("a".repeat(60), "b".repeat(60)));
    }

    @Test
    void leavesALineWithoutAPlaceToBreak() {
        String name = "n".repeat(200);
        assertThat(written(CodeBlock.of("$N();\n", name))).isEqualTo(name + "();\n");
    }

    @Test
    void indentsBlocksAndWhatContinuesAStatement() {
        CodeBlock code = CodeBlock.builder()
                .beginControlFlow("if ($N)", "a")
                .addStatement("return b\n.c()\n.d()")
                .endControlFlow()
                .addStatement("e()")
                .build();
        assertThat(written(code)).isEqualTo("""
                if (a) {
                    return b
                            .c()
                            .d();
                }
                e();
                """);
    }

    @Test
    void leavesBlankLinesEmpty() {
        assertThat(written(CodeBlock.of("$>a\n\nb\n$<c\n"))).isEqualTo("    a\n\n    b\nc\n");
    }
}
