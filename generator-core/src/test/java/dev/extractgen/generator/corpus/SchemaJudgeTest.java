package dev.extractgen.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which leaves count as typed decides what the corpus says of generated code. */
class SchemaJudgeTest {
    @TempDir
    private Path folder;

    private Set<String> typedLeaves(String schema, String document) throws IOException {
        Files.createDirectories(folder.resolve("schemas"));
        Files.writeString(folder.resolve("schemas/some.json"), schema);
        SchemaJudge.Opinion opinion = SchemaJudge.judge(
                new SchemaJudge(new CorpusFolder(folder)).schema("some"), new ObjectMapper().readTree(document));
        assertThat(opinion.violations()).isEmpty();
        return opinion.typedLeaves();
    }

    @Test
    void aBranchThatHoldsTypesItsLeaves() throws IOException {
        String schema = """
                {"anyOf": [{"type": "object", "required": ["a"],
                            "properties": {"a": {"type": "string"}, "in": {"properties": {"deep": {"const": 1}}}}},
                           {"type": "object", "properties": {"b": {"type": "integer"}}}]}""";
        assertThat(typedLeaves(schema, "{\"a\": \"x\", \"b\": 1, \"in\": {\"deep\": 1}, \"c\": true}"))
                .containsExactlyInAnyOrder("/a", "/b", "/in/deep");
    }

    @Test
    void aBranchThatFailsTypesNoneHoweverDeep() throws IOException {
        String schema = """
                {"anyOf": [{"type": "object", "required": ["missing"],
                            "properties": {"a": {"type": "string"}, "in": {"properties": {"deep": {"const": 1}}}}},
                           {"$ref": "#/definitions/open"}],
                 "definitions": {"open": {"type": "object", "properties": {"b": {"type": "integer"}}}}}""";
        assertThat(typedLeaves(schema, "{\"a\": \"x\", \"b\": 1, \"in\": {\"deep\": 1}}"))
                .containsExactly("/b");
    }

    @Test
    void propertiesMayBeCalledAsKeywordsAre() throws IOException {
        String schema = """
                {"type": "object", "properties": {"const": {"type": "string"}, "enum": {"type": "array", "items": {"type": "string"}}}}""";
        assertThat(typedLeaves(schema, "{\"const\": \"x\", \"enum\": [\"y\"]}"))
                .containsExactlyInAnyOrder("/const", "/enum/0");
    }
}
