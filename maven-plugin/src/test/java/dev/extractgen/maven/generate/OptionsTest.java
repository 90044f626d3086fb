package dev.extractgen.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.model.Type.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private final List<String> problems = new ArrayList<>();

    @Test
    void formatsThatStayTextAreListedInAnyCase() {
        assertThat(formats(null)).isEmpty();
        assertThat(formats(" date , Date-Time,URI "))
                .containsExactlyInAnyOrder(Scalar.DATE, Scalar.DATE_TIME, Scalar.URI);
        assertThat(formats("Text"))
                .containsExactlyInAnyOrder(Scalar.DATE, Scalar.DATE_TIME, Scalar.TIME, Scalar.UUID, Scalar.URI);
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsNoFormatIsSaid() {
        assertThat(formats("date,string")).containsExactly(Scalar.DATE);
        assertThat(problems).containsExactly("formats: \"string\" is none of text, date, date-time, time, uuid, uri");
    }

    private Set<Scalar> formats(@Nullable String formats) {
        return new Options(null, null, formats, null, RecordSettings.NONE)
                .parse(problems::add)
                .types()
                .formats();
    }
}
