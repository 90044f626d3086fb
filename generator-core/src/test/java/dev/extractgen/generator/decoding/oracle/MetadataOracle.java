package dev.extractgen.generator.decoding.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks that everything in the metadata of one record is bound to the leaf of the same pointer, is the reasoning of
 * the object of the same pointer, or is reported; and that the record holds no other metadata.
 *
 * <p>It needs no schema: the metadata mirrors the result, so the pointer of an entry is the pointer of its leaf. Only
 * elements that were left out of lists shift those behind them.
 */
public final class MetadataOracle {
    private final JsonNode result;
    private final String resultPointer;
    private final JsonNode metadata;
    private final String metadataPointer;
    private final Map<String, ExtractedField> leaves;
    private final RecordView.RecordMetadata held;
    private final Set<String> holes;
    private final Set<String> reported;

    private MetadataOracle(Part result, Part metadata, Object record, List<DecodeProblem> problems) {
        this.result = result.json;
        this.resultPointer = result.pointer;
        this.metadata = metadata.json;
        this.metadataPointer = metadata.pointer;
        this.leaves = RecordView.leaves(record);
        this.held = RecordView.metadata(record);
        this.holes = ResultOracle.holes(problems);
        this.reported = problems.stream()
                .filter(problem -> problem.code().name().startsWith("METADATA"))
                .map(DecodeProblem::pointer)
                .collect(Collectors.toSet());
    }

    /**
     * A value of the bytes that were decoded.
     *
     * @param pointer its place
     */
    public record Part(JsonNode json, String pointer) {}

    /** Checks one record; the metadata may be missing. */
    public static void check(Part result, Part metadata, Object record, List<DecodeProblem> problems) {
        new MetadataOracle(result, metadata, record, problems).check();
    }

    private void check() {
        bindsOnlyWhatWasSent();
        visit(metadata, metadataPointer, result, resultPointer, "");
        held.entries().forEach((pointer, entry) -> {
            ExtractedField leaf = leaves.get(pointer);
            assertThat(leaf).as("the leaf of metadata at %s", pointer).isNotNull();
            assertThat(java.util.Objects.requireNonNull(leaf).metadata()).isEqualTo(entry);
        });
        held.reasonings().forEach((pointer, reasoning) -> {
            String sent = sentPointer(pointer);
            assertThat(metadata.at(Json.child(sent, "reasoning")).textValue())
                    .as("reasoning of %s", pointer)
                    .isEqualTo(reasoning);
        });
    }

    private void bindsOnlyWhatWasSent() {
        leaves.values().stream().filter(leaf -> !leaf.metadata().isEmpty()).forEach(leaf -> {
            String sent = sentPointer(leaf.pointer());
            FieldMetadataEntry expected = new EntryOracle().read(metadata.at(sent), "");
            assertThat(leaf.metadata()).as("metadata of %s", leaf.pointer()).isEqualTo(expected);
        });
    }

    /** Returns the pointer that a place in the record had before elements were left out. */
    private String sentPointer(String pointer) {
        String sent = "";
        JsonNode value = result;
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String step = token;
            if (value.isArray()) {
                List<Integer> kept = ResultOracle.kept(value, resultPointer + sent, holes);
                step = String.valueOf(kept.get(Integer.parseInt(token)));
            }
            value = value.at("/" + step);
            sent = sent + "/" + step;
        }
        return sent;
    }

    /**
     * Visits everything that was sent.
     *
     * @param held the pointer in the record, or null when the record has left it out
     */
    private void visit(JsonNode node, String pointer, JsonNode value, String valuePointer, @Nullable String held) {
        ExtractedField leaf = held == null ? null : leaves.get(held);
        if (isReported(pointer) || Json.saysNothing(node) || isReasoning(node, pointer, held)) {
            return;
        }
        if (leaf != null) {
            EntryOracle entry = new EntryOracle();
            assertThat(leaf.metadata())
                    .as("metadata of %s, sent at %s", held, pointer)
                    .isEqualTo(entry.read(node, pointer));
            assertThat(entry.unread()).as("at %s", pointer).allMatch(this::isReported);
        } else if (node.isObject()) {
            node.properties()
                    .forEach(member -> visit(
                            member.getValue(),
                            Json.child(pointer, member.getKey()),
                            value.path(member.getKey()),
                            Json.child(valuePointer, member.getKey()),
                            held == null ? null : Json.child(held, member.getKey())));
        } else if (node.isArray()) {
            List<Integer> kept = ResultOracle.kept(value, valuePointer, holes);
            for (int i = 0; i < node.size(); i++) {
                int index = kept.indexOf(i);
                visit(
                        node.get(i),
                        Json.child(pointer, i),
                        value.path(i),
                        Json.child(valuePointer, i),
                        held == null || index < 0 ? null : Json.child(held, index));
            }
        } else {
            throw new AssertionError("%s of the metadata is lost: %s".formatted(pointer, node));
        }
    }

    private boolean isReasoning(JsonNode node, String pointer, @Nullable String held) {
        return node.isTextual()
                && held != null
                && pointer.endsWith("/reasoning")
                && node.textValue()
                        .equals(this.held.reasonings().get(held.substring(0, held.length() - "/reasoning".length())));
    }

    private boolean isReported(String pointer) {
        for (String place = pointer; ; place = place.substring(0, place.lastIndexOf('/'))) {
            if (reported.contains(place)) {
                return true;
            }
            if (place.length() <= metadataPointer.length()) {
                return false;
            }
        }
    }
}
