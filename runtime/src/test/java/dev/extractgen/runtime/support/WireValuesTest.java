package dev.extractgen.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WireValuesTest {
    private static final WireValues<Object> VALUES = WireValues.of(new Object[] {"a", 1, true}, Function.identity());

    private static String expectedInsteadOf(Object value) {
        UnknownValueException unknown = catchThrowableOfType(UnknownValueException.class, () -> VALUES.get(value));
        return Objects.requireNonNull(unknown).expected();
    }

    /** A document may hold unknown values by the million, and each is reported with what was expected. */
    @Test
    void saysWithOneTextWhatIsKnown() {
        assertThat(expectedInsteadOf("b")).isEqualTo("one of \"a\", 1, true").isSameAs(expectedInsteadOf(2));
    }
}
