package dev.extractgen.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.extractgen.runtime.InvalidJsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the texts of Nicolas Seriot's JSON test suite. */
class JsonTestSuiteTest {
    private static final Path SUITE =
            Path.of(System.getProperty("extractgen.corpus", ""), "json-test-suite/test_parsing");

    /** What RFC 8259 leaves open and is read: any exponent, any half of a surrogate pair that is escaped, a BOM. */
    private static final List<String> READ = List.of(
            "i_number_double_huge_neg_exp.json",
            "i_number_huge_exp.json",
            "i_number_neg_int_huge_exp.json",
            "i_number_pos_double_huge_exp.json",
            "i_number_real_neg_overflow.json",
            "i_number_real_pos_overflow.json",
            "i_number_real_underflow.json",
            "i_number_too_big_neg_int.json",
            "i_number_too_big_pos_int.json",
            "i_number_very_big_negative_int.json",
            "i_object_key_lone_2nd_surrogate.json",
            "i_string_1st_surrogate_but_2nd_missing.json",
            "i_string_1st_valid_surrogate_2nd_invalid.json",
            "i_string_incomplete_surrogate_and_escape_valid.json",
            "i_string_incomplete_surrogate_pair.json",
            "i_string_incomplete_surrogates_escape_valid.json",
            "i_string_invalid_lonely_surrogate.json",
            "i_string_invalid_surrogate.json",
            "i_string_inverted_surrogates_U+1D11E.json",
            "i_string_lone_second_surrogate.json",
            "i_structure_500_nested_arrays.json",
            "i_structure_UTF-8_BOM_empty_object.json");

    /** Names must be unique although the grammar lets them come twice. */
    private static final List<String> REFUSED_FOR_DUPLICATES =
            List.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    private static List<Path> suite(String prefix) throws IOException {
        assumeTrue(Files.isDirectory(SUITE), "the JSON test suite is not at " + SUITE);
        try (Stream<Path> files = Files.list(SUITE)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    @Test
    void readsWhatIsJson() throws IOException {
        for (Path file : suite("y_")) {
            byte[] document = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            if (REFUSED_FOR_DUPLICATES.contains(name)) {
                assertThatThrownBy(() -> Trees.read(document), name).hasMessageContaining("comes twice");
            } else {
                assertThat(Trees.read(document)).as(name).isEqualTo(JacksonOracle.read(document));
            }
        }
    }

    @Test
    void refusesWhatIsNot() throws IOException {
        for (Path file : suite("n_")) {
            byte[] document = Files.readAllBytes(file);
            assertThatThrownBy(() -> Trees.read(document), file.toString()).isInstanceOf(InvalidJsonException.class);
            assertThatThrownBy(
                            () -> {
                                JsonReader json = JsonReader.of(document);
                                json.skip();
                                json.end();
                            },
                            file.toString())
                    .isInstanceOf(InvalidJsonException.class);
        }
    }

    @Test
    void decidesWhatIsLeftOpen() throws IOException {
        List<String> read = new ArrayList<>();
        for (Path file : suite("i_")) {
            try {
                Trees.read(Files.readAllBytes(file));
                read.add(file.getFileName().toString());
            } catch (InvalidJsonException e) {
                assertThat(e.offset()).isBetween(0L, Files.size(file));
            }
        }
        assertThat(new TreeSet<>(read)).isEqualTo(new TreeSet<>(READ));
    }

    @Test
    void keepsHalfOfASurrogatePair() {
        byte[] document = "[\"\\uDEAD\"]".getBytes(StandardCharsets.UTF_8);
        assertThat(Trees.read(document)).isEqualTo(List.of("\uDEAD"));
    }
}
