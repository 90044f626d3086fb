package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.runtime.BoundingBox;
import dev.extractgen.runtime.Citation;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.PageDimensions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every shape in which the service has been seen to speak of a single value. */
class EntryShapesTest {
    private static final SchemaDecoders TITLE = SchemaDecoders.of("""
            {"type": "object", "properties": {"title": {"type": "string"}}}""");

    private static Decoded decode(String entry) {
        return Decoded.whole(TITLE, "{\"title\": \"Harbor\"}", "{\"title\": " + entry + "}");
    }

    private static FieldMetadataEntry read(String entry) {
        Decoded decoded = decode(entry);
        assertThat(decoded.problems()).isEmpty();
        return decoded.metadata("/title");
    }

    private static FieldMetadataEntry cited(Citation... citations) {
        return new FieldMetadataEntry(List.of(citations), null, null, null, null);
    }

    @Test
    void readsCitationsAndAllThreeConfidences() {
        assertThat(read("""
                {"citation": [{"page": 1, "matching_text": "# A Short History", "bounding_boxes":
                [{"x": 36.86, "y": 38.94, "w": 341.68, "h": 24.56}], "page_dimensions": {"width": 595.2, "height": 842}}],
                "confidence": 0.94, "extraction_confidence": 0.95, "parsing_confidence": 1.0, "reasoning": "VERBATIM"}"""))
                .isEqualTo(new FieldMetadataEntry(
                        List.of(new Citation(
                                1,
                                "# A Short History",
                                List.of(new BoundingBox(36.86, 38.94, 341.68, 24.56)),
                                new PageDimensions(595.2, 842))),
                        0.94,
                        0.95,
                        1.0,
                        "VERBATIM"));
    }

    @Test
    void readsMembersInAnyOrder() {
        assertThat(read("""
                {"reasoning": "r", "parsing_confidence": 1, "citation": [{"page_dimensions": {"height": 2, "width": 1},
                "bounding_boxes": [{"h": 4, "w": 3, "y": 2, "x": 1}], "matching_text": "t", "page": 3}],
                "confidence": 0}"""))
                .isEqualTo(new FieldMetadataEntry(
                        List.of(new Citation(3, "t", List.of(new BoundingBox(1, 2, 3, 4)), new PageDimensions(1, 2))),
                        0.0,
                        null,
                        1.0,
                        "r"));
    }

    @Test
    void readsConfidencesWithoutCitation() {
        assertThat(read("{\"parsing_confidence\": 1.0, \"extraction_confidence\": 0.5, \"confidence\": 0.5}"))
                .isEqualTo(new FieldMetadataEntry(List.of(), 0.5, 0.5, 1.0, null));
    }

    @Test
    void readsCitationWithoutConfidence() {
        assertThat(read("{\"citation\": [{\"page\": 1, \"matching_text\": \"x\"}]}"))
                .isEqualTo(cited(new Citation(1, "x", List.of(), null)));
    }

    @Test
    void readsReasoningWithCitationAlone() {
        assertThat(read("{\"reasoning\": \"VERBATIM EXTRACTION\", \"citation\": []}"))
                .isEqualTo(new FieldMetadataEntry(List.of(), null, null, null, "VERBATIM EXTRACTION"));
    }

    @Test
    void readsSeveralCitationsAlsoOfOnePage() {
        assertThat(read("{\"citation\": [{\"page\": 2}, {\"page\": 1}, {\"page\": 2, \"matching_text\": \"again\"}]}"))
                .isEqualTo(cited(
                        new Citation(2, null, List.of(), null),
                        new Citation(1, null, List.of(), null),
                        new Citation(2, "again", List.of(), null)));
    }

    @Test
    void readsPageHoweverItIsWritten() {
        assertThat(read("{\"citation\": [{\"page\": 2.0}, {\"page\": 2e1}, {\"page\": null}, {}]}")
                        .citations())
                .extracting(Citation::page)
                .containsExactly(2, 20, null, null);
    }

    @Test
    void reportsPageThatIsNoPage() {
        Decoded decoded = decode("""
                {"citation": [{"page": 2.5, "matching_text": "a"}, {"page": "3"}, {"page": 1e300}, {"page": [4]}]}""");
        assertThat(decoded.metadata("/title").citations()).hasSize(4);
        assertThat(decoded.found())
                .containsExactly(
                        "METADATA_MISFIT m:/title/citation/0/page 2.5",
                        "METADATA_MISFIT m:/title/citation/1/page \"3\"",
                        "METADATA_MISFIT m:/title/citation/2/page 1e300",
                        "METADATA_MISFIT m:/title/citation/3/page [4]");
    }

    @Test
    void readsPlainTextAsCitationAndReportsConfidenceThatIsNoNumber() {
        Decoded decoded = decode("{\"citation\": \"bar\", \"confidence\": \"bar\"}");
        assertThat(decoded.metadata("/title")).isEqualTo(cited(new Citation(null, "bar", List.of(), null)));
        assertThat(decoded.found()).containsExactly("METADATA_MISFIT m:/title/confidence \"bar\"");
    }

    @Test
    void readsPlainTextsAndSingleObjectsAsCitations() {
        assertThat(read("{\"citation\": [\"a\", {\"matching_text\": \"b\"}]}").citations())
                .hasSize(2);
        assertThat(read("{\"citation\": {\"page\": 7}}")).isEqualTo(cited(new Citation(7, null, List.of(), null)));
    }

    @Test
    void readsNullAsNothing() {
        assertThat(read("null")).isEqualTo(FieldMetadataEntry.EMPTY);
        assertThat(read("{}")).isEqualTo(FieldMetadataEntry.EMPTY);
        assertThat(read("""
                {"citation": null, "confidence": null, "extraction_confidence": null, "parsing_confidence": null,
                "reasoning": null}""")).isEqualTo(FieldMetadataEntry.EMPTY);
        assertThat(read("""
                {"citation": [{"page": null, "matching_text": null, "bounding_boxes": null, "page_dimensions": null}, null]}""")).isEqualTo(cited(new Citation(null, null, List.of(), null)));
    }

    @Test
    void reportsEachMemberThatNobodyKnowsAndKeepsTheRest() {
        Decoded decoded = decode("""
                {"citation": [{"page": 1, "polygon": [1, 2], "bounding_boxes": [{"x": 1, "y": 2, "w": 3, "h": 4, "rot": 90}],
                "page_dimensions": {"width": 5, "height": 6, "unit": "pt"}}], "confidence": 0.5, "score": 0.7, "extra": null}""");
        assertThat(decoded.metadata("/title").citations().get(0).boundingBoxes())
                .hasSize(1);
        assertThat(decoded.found())
                .containsExactly(
                        "METADATA_UNKNOWN_MEMBER m:/title/citation/0/polygon [1, 2]",
                        "METADATA_UNKNOWN_MEMBER m:/title/citation/0/bounding_boxes/0/rot 90",
                        "METADATA_UNKNOWN_MEMBER m:/title/citation/0/page_dimensions/unit \"pt\"",
                        "METADATA_UNKNOWN_MEMBER m:/title/score 0.7");
    }

    @Test
    void reportsBoxesAndDimensionsThatAreIncompleteAsAWhole() {
        Decoded decoded = decode("""
                {"citation": [{"bounding_boxes": [{"x": 1, "y": 2, "w": 3}, {"x": 1, "y": 2, "w": 3, "h": "4"}, [1, 2, 3, 4],
                {"x": 1, "y": 2, "w": 3, "h": 1e999}, {"x": 0, "y": 0, "w": 1, "h": 1}], "page_dimensions": {"width": 5}}]}""");
        assertThat(decoded.metadata("/title").citations().get(0).boundingBoxes())
                .containsExactly(new BoundingBox(0, 0, 1, 1));
        assertThat(decoded.found())
                .containsExactly(
                        "METADATA_MISFIT m:/title/citation/0/bounding_boxes/0 {\"x\": 1, \"y\": 2, \"w\": 3}",
                        "METADATA_MISFIT m:/title/citation/0/bounding_boxes/1 {\"x\": 1, \"y\": 2, \"w\": 3, \"h\": \"4\"}",
                        "METADATA_MISFIT m:/title/citation/0/bounding_boxes/2 [1, 2, 3, 4]",
                        "METADATA_MISFIT m:/title/citation/0/bounding_boxes/3 {\"x\": 1, \"y\": 2, \"w\": 3, \"h\": 1e999}",
                        "METADATA_MISFIT m:/title/citation/0/page_dimensions {\"width\": 5}");
    }

    @Test
    void reportsWhatIsNoEntry() {
        assertThat(decode("[{\"confidence\": 1}]").found())
                .containsExactly("METADATA_MISFIT m:/title [{\"confidence\": 1}]");
        assertThat(decode("0.9").found()).containsExactly("METADATA_MISFIT m:/title 0.9");
        assertThat(decode("\"VERBATIM\"").found()).containsExactly("METADATA_MISFIT m:/title \"VERBATIM\"");
        assertThat(decode("{\"citation\": 3, \"reasoning\": [\"r\"], \"confidence\": 1e999}")
                        .found())
                .containsExactly(
                        "METADATA_MISFIT m:/title/citation 3",
                        "METADATA_MISFIT m:/title/reasoning [\"r\"]",
                        "METADATA_MISFIT m:/title/confidence 1e999");
    }
}
