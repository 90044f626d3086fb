package dev.extractgen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodeProblemTest {
    private static DecodeProblem found(String pointer, String json) {
        DecodeProblem.Code code = DecodeProblem.Code.WRONG_TYPE;
        return new DecodeProblem(code, code.severity(), pointer, "a string", json, 40, 3, 7);
    }

    @Test
    void saysEverythingInOneLine() {
        assertThat(found("/a", "{\r\n    \"b\":\t1\n}").message())
                .isEqualTo("error [WRONG_TYPE] /a at line 3, column 7: expected a string, found { \"b\": 1 }");
        assertThat(found("/a\nINFO all is well\u2028", "1").message())
                .isEqualTo("error [WRONG_TYPE] /a INFO all is well at line 3, column 7: expected a string, found 1");
    }

    @Test
    void cutsLongJsonShortWithoutCuttingACharacterInTwo() {
        String json = "\"" + "😀".repeat(100) + "\"";
        assertThat(found("", json).message()).contains("the root", "😀…").doesNotContain("\ud83d…");
        assertThat(found("", json).json()).isEqualTo(json);
    }

    @Test
    void countsErrorsAndListsWhatPeopleCanRead() {
        DecodeException exception = new DecodeException(Collections.nCopies(70, found("/a", "1")));
        assertThat(exception.problems()).hasSize(70);
        assertThat(exception).hasMessageContainingAll("70 errors, 0 warnings", "and 20 more");
        assertThat(exception).message().hasLineCount(52);
        assertThat(new DecodeException(List.of())).hasMessageContaining("0 errors");
        assertThat(new DecodeException(List.of(found("/a", "1")))).hasMessageContaining("1 error, 0 warnings");
    }
}
