package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.JobResult;
import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import dev.extractgen.runtime.json.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a result together with its metadata, wherever in the document the two lie. */
final class ResultReader<T> {
    /** Names under which a result has been seen to be wrapped once more. */
    private static final JsonNames WRAPPERS = JsonNames.of("document_result", "page_results", "table_results");

    private final ExtractDecoder<T> decoder;
    private final JsonReader json;
    private final Problems problems;
    private final MetadataSource metadata;

    ResultReader(ExtractDecoder<T> decoder, JsonReader json, Problems problems, MetadataSource metadata) {
        this.decoder = decoder;
        this.json = json;
        this.problems = problems;
        this.metadata = metadata;
    }

    JobResult<T> read(JobEnvelope envelope) {
        if (!envelope.isCompleted() || envelope.result() == null) {
            return new JobResult.Absent<>();
        }
        Span result = unwrap(envelope.result());
        MetadataLayout layout = layout(envelope);
        boolean isList = json.at(result).type() == JsonType.ARRAY
                && (decoder.metadataShape() instanceof ObjectShape
                        || layout.parts() != null
                        || envelope.isTargetedAtParts());
        return isList ? readMany(result, layout) : new JobResult.Single<>(readSingle(result, layout));
    }

    private MetadataLayout layout(JobEnvelope envelope) {
        if (envelope.metadata() == null) {
            return MetadataLayout.NONE;
        }
        return envelope.isFirstApi()
                ? MetadataLayout.flat(metadata, envelope.metadata())
                : MetadataLayout.of(metadata, envelope.metadata(), decoder.declaredNames());
    }

    private Span unwrap(Span result) {
        JsonReader in = json.at(result);
        if (in.type() != JsonType.OBJECT) {
            return result;
        }
        in.beginObject(WRAPPERS);
        if (in.nextMember() < 0 || decoder.declaredNames().contains(in.name())) {
            return result;
        }
        Span only = in.skip();
        return in.nextMember() == JsonReader.END ? only : result;
    }

    @Nullable
    T readSingle(Span result, MetadataLayout layout) {
        reportUnused(layout.parts(), "no metadata of pages or rows; there is one result for the whole document");
        MetadataNode node = layout.document() == null ? MetadataNode.NONE : node(layout.document());
        return value(json.at(result), node);
    }

    JobResult.Many<T> readMany(Span results, MetadataLayout layout) {
        reportUnused(layout.document(), "no metadata of the document; there is a result for each page or row");
        List<MetadataPart> parts = layout.parts() == null
                ? List.of()
                : MetadataPart.list(metadata, layout.parts(), decoder.declaredNames());
        List<T> values = new ArrayList<>();
        List<@Nullable Integer> pages = new ArrayList<>();
        JsonReader in = json.at(results);
        if (in.type() != JsonType.ARRAY) {
            new ValueReader(in, problems).misfit("a list of results, one for each page or row");
            return new JobResult.Many<>(values, pages);
        }
        in.beginArray();
        int count = 0;
        for (; in.nextElement(); count++) {
            MetadataPart part = count < parts.size() ? parts.get(count) : MetadataPart.NONE;
            T value = value(in, part.span() == null ? MetadataNode.NONE : node(part.span()));
            if (value != null) {
                values.add(value);
                pages.add(part.page());
            } else {
                reportUnused(part.span(), "nothing; the result of this page or row was left out");
            }
        }
        parts.stream()
                .skip(count)
                .forEach(part -> reportUnused(part.span(), "nothing; there is no such page or row in the result"));
        return new JobResult.Many<>(values, pages);
    }

    private @Nullable T value(JsonReader in, MetadataNode node) {
        ValueReader reader = new ValueReader(in, problems);
        return in.type() == JsonType.NULL ? reader.misfit("a result, not null") : decoder.read(reader, node);
    }

    private MetadataNode node(Span span) {
        return decoder.metadataShape().read(metadata.at(span)) instanceof MetadataNode node ? node : MetadataNode.NONE;
    }

    private void reportUnused(@Nullable Span unused, String expected) {
        if (unused != null) {
            metadata.problems().add(Code.METADATA_WITHOUT_VALUE, unused.start(), expected);
        }
    }
}
