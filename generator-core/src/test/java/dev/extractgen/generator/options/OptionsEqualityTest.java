package dev.extractgen.generator.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.bindings.AnnotationText;
import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Equality of options is written out; an option that is forgotten there would be taken for unchanged by a review. */
class OptionsEqualityTest {
    private static final List<AnnotationText> ANNOTATIONS = List.of(new AnnotationText("com.example.A", ""));

    @Test
    void minds() throws ReflectiveOperationException {
        mindsEach(
                new TypeOptions(IntegerType.LONG, NumberType.BIG_DECIMAL, Set.of()),
                IntegerType.INTEGER,
                NumberType.DOUBLE,
                Set.of(Type.Scalar.DATE));
        mindsEach(
                new RecordOptions(Set.of(), Visibility.PUBLIC, false, List.of(), List.of(), false),
                Set.of(RecordMethod.WITH),
                Visibility.PACKAGE,
                true,
                ANNOTATIONS,
                ANNOTATIONS,
                true);
        mindsEach(
                new GeneratorOptions(TypeOptions.DEFAULT, UnknownMembers.REPORT, RecordOptions.DEFAULT),
                new TypeOptions(IntegerType.INTEGER, NumberType.DOUBLE, Set.of()),
                UnknownMembers.KEEP,
                new RecordOptions(Set.of(RecordMethod.WITH), Visibility.PUBLIC));
    }

    private static void mindsEach(Record options, Object... others) throws ReflectiveOperationException {
        var components = options.getClass().getRecordComponents();
        assertThat(others).hasSameSizeAs(components);
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getAccessor().invoke(options);
        }
        var constructor = options.getClass().getDeclaredConstructor(types);
        assertThat(constructor.newInstance(values)).isEqualTo(options).hasSameHashCodeAs(options);
        for (int i = 0; i < components.length; i++) {
            Object[] changed = values.clone();
            changed[i] = others[i];
            assertThat(constructor.newInstance(changed))
                    .as(components[i].getName())
                    .isNotEqualTo(options);
        }
    }
}
