package dev.extractgen.generator.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.testing.GeneratedClasses;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** Methods stay so small that the JVM compiles them, however many properties an object has. */
class MethodSizeTest {
    /** HotSpot leaves larger methods to the interpreter. */
    private static final int HUGE = 8000;

    private static final String OBJECT = "{ \"$ref\": \"#/$defs/Part\" }";
    private static final String LIST = "{ \"type\": \"array\", \"items\": %s }";
    private static final String MAP = "{ \"type\": \"object\", \"additionalProperties\": %s }";

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 600})
    void staySmall(int properties) {
        String members = IntStream.range(0, properties)
                .mapToObj(i -> "\"a_property_%s\": %s".formatted(i, schema(i)))
                .collect(Collectors.joining(", "));
        Generation generation = Generations.of(
                "wide.json",
                ("{ \"type\": \"object\", \"additionalProperties\": %s, \"properties\": { %s }, \"$defs\": { \"Part\": "
                                + "{ \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\" } } } } }")
                        .formatted(LIST.formatted(OBJECT), members)
                        .getBytes(StandardCharsets.UTF_8),
                "wide");

        Map<String, Integer> sizes = sizes(GeneratedClasses.compile(generation.sources()));

        assertThat(sizes).hasSizeGreaterThan(properties);
        sizes.values().removeIf(size -> size < HUGE);
        assertThat(sizes).isEmpty();
    }

    /** What takes the most code of what people write: maps and lists within one another. */
    private static String schema(int property) {
        return property % 2 == 0 ? MAP.formatted(LIST.formatted(OBJECT)) : LIST.formatted(LIST.formatted(OBJECT));
    }

    private static Map<String, Integer> sizes(GeneratedClasses classes) {
        Map<String, Integer> sizes = new TreeMap<>();
        for (byte[] bytes : classes.classFiles()) {
            ClassReader reader = new ClassReader(bytes);
            reader.accept(new Sizes(reader.getClassName(), sizes), 0);
        }
        return sizes;
    }

    private static final class Sizes extends ClassVisitor {
        private final String className;
        private final Map<String, Integer> sizes;

        Sizes(String className, Map<String, Integer> sizes) {
            super(Opcodes.ASM9);
            this.className = className;
            this.sizes = sizes;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CodeSizeEvaluator(Opcodes.ASM9, null) {
                @Override
                public void visitEnd() {
                    sizes.put(className + "." + name + descriptor, getMinSize());
                }
            };
        }
    }
}
