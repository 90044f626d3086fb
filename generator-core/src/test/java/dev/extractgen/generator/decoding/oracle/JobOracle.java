package dev.extractgen.generator.decoding.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.NoResultException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Checks a whole job, of which it knows only the names that the API documents. It must not be asked about schemas with
 * fields that are called like these.
 */
public final class JobOracle {
    private static final Set<String> COMPLETED = Set.of("COMPLETED", "SUCCESS", "PARTIAL_SUCCESS");
    private static final List<String> LEVELS = List.of("document_metadata", "page_metadata", "row_metadata");
    private static final MetadataOracle.Part NOTHING = new MetadataOracle.Part(MissingNode.getInstance(), "/nowhere");

    private final JsonNode root;
    private final ExtractedJob<?> job;

    private JobOracle(JsonNode root, ExtractedJob<?> job) {
        this.root = root;
        this.job = job;
    }

    /** Checks what a lenient decoder made of a body. */
    public static void check(byte[] body, ExtractedJob<?> job) {
        check(body, Json.read(body), job);
    }

    /** Checks what a lenient decoder made of a body that has been parsed. */
    public static void check(byte[] body, JsonNode document, ExtractedJob<?> job) {
        ProblemOracle.check(body, document, job.problems());
        new JobOracle(document, job).check();
    }

    private void check() {
        JsonNode status = root.path("status");
        MetadataOracle.Part result = first("/extract_result", "/data");
        if (result.json().isMissingNode() || (status.isTextual() && !COMPLETED.contains(status.textValue()))) {
            assertThatThrownBy(job::result).isInstanceOf(NoResultException.class);
            assertThatThrownBy(job::results).isInstanceOf(NoResultException.class);
            if (root.isObject() && !result.json().isMissingNode()) {
                assertThat(ResultOracle.holes(job.problems())).contains(result.pointer());
            }
        } else if (result.json().isArray()) {
            checkList(result);
        } else if (result.json().isObject()) {
            checkPart(result, metadata("document_metadata", false), job.result());
        } else {
            assertThatThrownBy(job::result).isInstanceOf(DecodeException.class);
        }
    }

    private MetadataOracle.Part first(String... pointers) {
        for (String pointer : pointers) {
            JsonNode found = root.at(pointer);
            if (!found.isMissingNode() && !found.isNull()) {
                return new MetadataOracle.Part(found, pointer);
            }
        }
        return NOTHING;
    }

    private MetadataOracle.Part metadata(String name, boolean isList) {
        MetadataOracle.Part fields = first("/extract_metadata/field_metadata", "/extraction_metadata/field_metadata");
        if (LEVELS.stream().noneMatch(fields.json()::has)) {
            return fields.json().isArray() == isList ? fields : NOTHING;
        }
        JsonNode level = fields.json().path(name);
        return level.isArray() == isList ? new MetadataOracle.Part(level, Json.child(fields.pointer(), name)) : NOTHING;
    }

    private void checkList(MetadataOracle.Part result) {
        MetadataOracle.Part pages = metadata("page_metadata", true);
        MetadataOracle.Part list = Json.isBlank(pages.json()) ? metadata("row_metadata", true) : pages;
        List<Integer> kept = ResultOracle.kept(result.json(), result.pointer(), ResultOracle.holes(job.problems()));
        assertThat(job.results()).hasSize(kept.size());
        List<Integer> pageNumbers = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            MetadataOracle.Part about = child(list, kept.get(i));
            Integer page = null;
            if (about.json().has("field_metadata")) {
                page = EntryOracle.wholePage(about.json().path("page"));
                about = new MetadataOracle.Part(
                        about.json().get("field_metadata"), Json.child(about.pointer(), "field_metadata"));
            }
            pageNumbers.add(page);
            checkPart(child(result, kept.get(i)), about, job.results().get(i));
        }
        assertThat(job.resultPages()).isEqualTo(pageNumbers);
    }

    private static MetadataOracle.Part child(MetadataOracle.Part list, int index) {
        return new MetadataOracle.Part(list.json().path(index), Json.child(list.pointer(), index));
    }

    private void checkPart(MetadataOracle.Part result, MetadataOracle.Part metadata, Object record) {
        ResultOracle.check(result.json(), result.pointer(), record, job.problems());
        MetadataOracle.check(result, metadata, record, job.problems());
    }
}
