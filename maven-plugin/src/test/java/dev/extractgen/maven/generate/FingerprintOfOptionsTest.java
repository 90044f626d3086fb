package dev.extractgen.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.maven.incremental.Fingerprint;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever adds an option must add it to the fingerprint and to what jobs say, or changing it would change nothing. */
class FingerprintOfOptionsTest {
    private static final Options OTHERS =
            new Options("a", "b", "c", "d", new RecordSettings("e", "f", false, List.of("g"), List.of("h"), false));

    private static String fingerprint(Options options) {
        Fingerprint fingerprint = new Fingerprint();
        options.addTo(fingerprint);
        return fingerprint.text();
    }

    static Stream<RecordComponent> options() {
        return Arrays.stream(Options.class.getRecordComponents())
                .filter(option -> option.getType() != RecordSettings.class);
    }

    static Stream<RecordComponent> settings() {
        return Arrays.stream(RecordSettings.class.getRecordComponents());
    }

    @ParameterizedTest
    @MethodSource
    void options(RecordComponent option) throws Exception {
        Options changed = with(Options.class, Options.NONE, option);

        assertThat(changed).isNotEqualTo(Options.NONE);
        assertThat(fingerprint(changed)).isNotEqualTo(fingerprint(Options.NONE));
        requireThatAJobGoesFirst(changed);
    }

    @ParameterizedTest
    @MethodSource
    void settings(RecordComponent setting) throws Exception {
        RecordSettings changed = with(RecordSettings.class, RecordSettings.NONE, setting);

        assertThat(changed).isNotEqualTo(RecordSettings.NONE);
        Options options = new Options(null, null, null, null, changed);
        assertThat(fingerprint(options)).isNotEqualTo(fingerprint(Options.NONE));
        requireThatAJobGoesFirst(options);
    }

    private static void requireThatAJobGoesFirst(Options options) {
        assertThat(options.orElse(OTHERS)).isNotEqualTo(OTHERS);
        assertThat(OTHERS.orElse(options)).isEqualTo(OTHERS);
        assertThat(Options.NONE.orElse(options)).isEqualTo(options);
    }

    /** Returns a record with another value for one of its components. */
    private static <R extends Record> R with(Class<R> type, R record, RecordComponent changed) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(changed.getName())
                    ? example(changed.getType())
                    : components[i].getAccessor().invoke(record);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object example(Class<?> type) {
        if (type == Boolean.class) {
            return true;
        }
        return type == String.class ? "other" : List.of("other");
    }
}
