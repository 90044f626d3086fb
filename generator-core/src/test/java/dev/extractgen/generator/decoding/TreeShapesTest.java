package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadataEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shape in which metadata mirrors objects, lists and maps, and where it does not. */
class TreeShapesTest {
    private static final SchemaDecoders INVOICE = SchemaDecoders.of("""
            {"type": "object", "properties": {
              "supplier": {"anyOf": [{"type": "object", "properties": {
                  "name": {"type": "string"}, "vat_number": {"type": "string"}}}, {"type": "null"}]},
              "lines": {"type": "array", "items": {"type": "object", "properties": {
                  "amount": {"type": "number"}, "surcharge": {"type": ["number", "null"]}}}},
              "features": {"type": "array", "items": {"type": "string"}},
              "grid": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
              "labels": {"type": "object", "additionalProperties": {"type": "string"}},
              "anything": {"type": "object"},
              "note": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}},
                  {"type": "object", "properties": {"text": {"type": "string"}}}]}}}""");

    private static Decoded decode(String result, String metadata) {
        return Decoded.whole(INVOICE, result, metadata);
    }

    @Test
    void keepsReasoningBesideTheFieldsOfAnObject() {
        Decoded decoded = decode(
                "{\"supplier\": {\"name\": \"ACME\", \"vat_number\": \"DE1\"}}",
                "{\"supplier\": {\"vat_number\": {\"confidence\": 0.2}, \"name\": {\"confidence\": 0.1}, \"reasoning\": \"V.\"}}");
        assertThat(decoded.confidence("/supplier/name")).isEqualTo(0.1);
        assertThat(decoded.confidence("/supplier/vat_number")).isEqualTo(0.2);
        assertThat(decoded.reasoning("/supplier")).isEqualTo("V.");
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void keepsReasoningOfTheRootAndOfElements() {
        Decoded decoded = decode("{\"lines\": [{\"amount\": 1}, {\"amount\": 2}]}", """
                {"reasoning": "root", "lines": [{"reasoning": "first"}, {"amount": {"confidence": 0.5}, "reasoning": "second"}]}""");
        assertThat(decoded.reasoning("")).isEqualTo("root");
        assertThat(decoded.reasoning("/lines/0")).isEqualTo("first");
        assertThat(decoded.reasoning("/lines/1")).isEqualTo("second");
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void bindsElementsByIndexAlsoWhenTheListIsShorterThanTheData() {
        Decoded decoded = decode(
                "{\"lines\": [{\"amount\": 1}, {\"amount\": 2}, {\"amount\": 3}], \"features\": [\"a\", \"b\"]}", """
                {"lines": [null, {"amount": {"confidence": 0.2}}], "features": [{"confidence": 0.7}]}""");
        assertThat(decoded.metadata("/lines/0/amount").isEmpty()).isTrue();
        assertThat(decoded.confidence("/lines/1/amount")).isEqualTo(0.2);
        assertThat(decoded.metadata("/lines/2/amount").isEmpty()).isTrue();
        assertThat(decoded.confidence("/features/0")).isEqualTo(0.7);
        assertThat(decoded.metadata("/features/1").isEmpty()).isTrue();
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void reportsElementsThatTheDataDoesNotHave() {
        Decoded decoded =
                decode("{\"lines\": [], \"features\": [\"a\"], \"grid\": [[1]], \"labels\": {\"x\": \"y\"}}", """
                {"lines": [{"amount": {"confidence": 0.1}}, null], "features": [{}, {"confidence": 0.2}],
                 "grid": [[{}, {"confidence": 0.3}], [{"confidence": 0.4}]], "labels": {"x": {}, "z": {"confidence": 0.5}}}""");
        assertThat(decoded.found())
                .containsExactly(
                        "METADATA_WITHOUT_VALUE m:/lines/0 {\"amount\": {\"confidence\": 0.1}}",
                        "METADATA_WITHOUT_VALUE m:/features/1 {\"confidence\": 0.2}",
                        "METADATA_WITHOUT_VALUE m:/grid/0/1 {\"confidence\": 0.3}",
                        "METADATA_WITHOUT_VALUE m:/grid/1 [{\"confidence\": 0.4}]",
                        "METADATA_WITHOUT_VALUE m:/labels/z {\"confidence\": 0.5}");
    }

    @Test
    void bindsArraysOfArraysAndMaps() {
        Decoded decoded = decode(
                "{\"grid\": [[1, 2], [], [3]], \"labels\": {\"a/b\": \"x\", \"reasoning\": \"y\"}, \"anything\": {\"k\": [1]}}",
                """
                {"grid": [[{"confidence": 0.1}, {"confidence": 0.2}], [], [{"confidence": 0.3}]],
                 "labels": {"reasoning": {"confidence": 0.4}, "a/b": {"confidence": 0.5}}, "anything": {"k": {"confidence": 0.6}}}""");
        assertThat(decoded.confidence("/grid/0/1")).isEqualTo(0.2);
        assertThat(decoded.confidence("/grid/2/0")).isEqualTo(0.3);
        assertThat(decoded.confidence("/labels/reasoning")).isEqualTo(0.4);
        assertThat(decoded.confidence("/labels/a~1b")).isEqualTo(0.5);
        assertThat(decoded.confidence("/anything/k")).isEqualTo(0.6);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void keepsMetadataOfMissingAndNullValues() {
        Decoded decoded = decode("{\"supplier\": null, \"lines\": [{\"amount\": 1, \"surcharge\": null}]}", """
                {"supplier": {"name": {"confidence": 0.1}, "reasoning": "not found"},
                 "lines": [{"surcharge": {"confidence": 0.2}}], "note": {"confidence": 0.3}}""");
        assertThat(decoded.value("/supplier/name")).isNull();
        assertThat(decoded.confidence("/supplier/name")).isEqualTo(0.1);
        assertThat(decoded.reasoning("/supplier")).isEqualTo("not found");
        assertThat(decoded.confidence("/lines/0/surcharge")).isEqualTo(0.2);
        assertThat(decoded.confidence("/note")).isEqualTo(0.3);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void readsAbsentAndNullEntriesAsNothing() {
        Decoded decoded = decode(
                "{\"supplier\": {\"name\": \"ACME\"}, \"lines\": [{\"amount\": 1}], \"features\": [\"a\"], \"note\": \"n\"}",
                "{\"supplier\": null, \"lines\": [null], \"features\": null, \"note\": null}");
        assertThat(decoded.leaves())
                .allSatisfy(leaf -> assertThat(decoded.metadata(leaf)).isEqualTo(FieldMetadataEntry.EMPTY));
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void keepsTheReasoningAndReportsTheRestOfAnEntryWhereAnObjectIs() {
        Decoded decoded = decode(
                "{\"lines\": [{\"amount\": 1}]}",
                "{\"lines\": [{\"confidence\": 0.9, \"reasoning\": \"whole line\", \"citation\": [{\"page\": 1}]}]}");
        assertThat(decoded.reasoning("/lines/0")).isEqualTo("whole line");
        assertThat(decoded.found())
                .containsExactly(
                        "METADATA_UNKNOWN_MEMBER m:/lines/0/confidence 0.9",
                        "METADATA_UNKNOWN_MEMBER m:/lines/0/citation [{\"page\": 1}]");
    }

    @Test
    void saysThatAMapHasNoPlaceForReasoningAboutIt() {
        Decoded decoded = decode("{\"labels\": {\"a\": \"x\"}, \"anything\": {\"k\": 1}}", """
                {"labels": {"a": {"confidence": 0.5}, "reasoning": "two labels"},
                 "anything": {"k": {"confidence": 0.6}, "error": "no more"}}""");
        assertThat(decoded.confidence("/labels/a")).isEqualTo(0.5);
        assertThat(decoded.confidence("/anything/k")).isEqualTo(0.6);
        assertThat(decoded.found())
                .containsExactly(
                        "METADATA_MISFIT m:/labels/reasoning \"two labels\"",
                        "METADATA_ERROR m:/anything/error \"no more\"");
        assertThat(decoded.problems().get(0).expected())
                .isEqualTo("nothing; a map has no place for reasoning about it as a whole");
    }

    @Test
    void reportsMetadataOfAnotherShapeThanItsValue() {
        Decoded decoded = decode(
                "{\"supplier\": {\"name\": \"ACME\"}, \"lines\": [{\"amount\": 1}], \"features\": [\"a\"], \"labels\": {}}",
                """
                {"supplier": [{"confidence": 0.1}], "lines": {"amount": {"confidence": 0.2}}, "features": {"confidence": 0.3},
                 "grid": "none", "labels": {"reasoning": "no label"}}""");
        assertThat(decoded.found())
                .containsExactly(
                        "METADATA_MISFIT m:/supplier [{\"confidence\": 0.1}]",
                        "METADATA_MISFIT m:/lines {\"amount\": {\"confidence\": 0.2}}",
                        "METADATA_MISFIT m:/features {\"confidence\": 0.3}",
                        "METADATA_MISFIT m:/grid \"none\"",
                        "METADATA_MISFIT m:/labels/reasoning \"no label\"");
    }

    @Test
    void bindsMetadataToWhicheverBranchAUnionHas() {
        assertThat(decode("{\"note\": \"x\"}", "{\"note\": {\"confidence\": 0.1}}")
                        .confidence("/note"))
                .isEqualTo(0.1);
        assertThat(decode("{\"note\": [\"x\"]}", "{\"note\": [{\"confidence\": 0.2}]}")
                        .confidence("/note/0"))
                .isEqualTo(0.2);
        Decoded object = decode(
                "{\"note\": {\"text\": \"x\"}}", "{\"note\": {\"text\": {\"confidence\": 0.3}, \"reasoning\": \"r\"}}");
        assertThat(object.confidence("/note/text")).isEqualTo(0.3);
        assertThat(object.reasoning("/note")).isEqualTo("r");
    }

    @Test
    void reportsMetadataOfAnotherBranch() {
        assertThat(decode("{\"note\": \"x\"}", "{\"note\": [{\"confidence\": 0.2}]}")
                        .found())
                .containsExactly("METADATA_MISFIT m:/note [{\"confidence\": 0.2}]");
        assertThat(decode("{\"note\": [\"x\"]}", "{\"note\": {\"confidence\": 0.2}}")
                        .found())
                .containsExactly("METADATA_MISFIT m:/note {\"confidence\": 0.2}");
        assertThat(decode("{\"note\": 7}", "{\"note\": {\"text\": {\"confidence\": 0.3}}}")
                        .found())
                .containsExactly("WRONG_TYPE /note 7", "METADATA_UNKNOWN_MEMBER m:/note/text {\"confidence\": 0.3}");
    }

    @Test
    void reportsFieldsThatTheSchemaDoesNotHave() {
        Decoded decoded = decode(
                "{\"note\": \"x\"}",
                "{\"reasoning\": {\"confidence\": 0.4}, \"page\": 1, \"later\": {}, \"never\": null}");
        assertThat(decoded.found())
                .containsExactly(
                        "METADATA_UNKNOWN_MEMBER m:/reasoning {\"confidence\": 0.4}",
                        "METADATA_UNKNOWN_MEMBER m:/page 1",
                        "METADATA_UNKNOWN_MEMBER m:/later {}");
    }

    @Test
    void reportsWhatTheServiceCouldNotExtract() {
        Decoded decoded =
                decode("{\"supplier\": {}}", "{\"error\": \"total: no such field\", \"supplier\": {\"error\": \"e\"}}");
        assertThat(decoded.found())
                .containsExactly(
                        "METADATA_ERROR m:/error \"total: no such field\"", "METADATA_ERROR m:/supplier/error \"e\"");
    }

    /** An object that may be null has a place for its metadata, wherever it lies. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`{'y': {}}, 'additionalProperties': %s`; `{'x': null}`; `{'x': {'text': {'confidence': 0.5}}}`",
                "`{'y': {}}, 'patternProperties': {'^x': %s}`; `{'x': null}`; `{'x': {'text': {'confidence': 0.5}}}`",
                "`{'x': {'type': 'array', 'prefixItems': [{'type': 'string'}], 'items': %s}}`;"
                        + " `{'x': ['a', null]}`; `{'x': [{}, {'text': {'confidence': 0.5}}]}`"
            })
    void keepsMetadataOfAnObjectThatIsNull(String place, String result, String metadata) {
        String note = "{'anyOf': [{'type': 'object', 'properties': {'text': {'type': 'string'}}}, {'type': 'null'}]}";
        String schema = "{'type': 'object', 'properties': %s}".formatted(place.formatted(note));

        Decoded decoded = Decoded.of(
                SchemaDecoders.of(schema.replace('\'', '"')),
                Bodies.document(result, metadata).replace('\'', '"'));

        assertThat(decoded.problems()).isEmpty();
        assertThat(((ExtractedRecord) decoded.record()).fieldMetadata().toString())
                .contains("confidence=0.5");
    }
}
