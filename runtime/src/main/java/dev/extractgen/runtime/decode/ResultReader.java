package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.JobResult;
import dev.extractgen.runtime.JobStatus;
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
    private final PassedMetadata metadata;
    private int end;

    ResultReader(ExtractDecoder<T> decoder, JsonReader json, Problems problems, PassedMetadata metadata) {
        this.decoder = decoder;
        this.json = json;
        this.problems = problems;
        this.metadata = metadata;
    }

    JobResult<T> read(JobEnvelope envelope) {
        if (!envelope.isCompleted() || envelope.result() == null) {
            reportUnused(envelope);
            return new JobResult.Absent<>();
        }
        Span result = unwrap(envelope.result());
        MetadataLayout layout = layout(envelope);
        boolean isRows = envelope.isTargetedAt("per_table_row");
        boolean isList = json.type(result) == JsonType.ARRAY
                && (decoder.metadataShape() instanceof ObjectShape
                        || layout.parts(isRows) != null
                        || isRows
                        || envelope.isTargetedAt("per_page")
                        || !isResult(result));
        return isList ? readMany(result, layout, isRows) : new JobResult.Single<>(readSingle(result, layout));
    }

    /** Returns whether a list is itself a result, as the schema may have it. */
    private boolean isResult(Span list) {
        return decoder.read(new ValueReader(json.at(list), new Problems()), MetadataNode.NONE) != null;
    }

    /** Returns the offset after the result that was read. */
    int end() {
        return end;
    }

    /** Returns whether a result is wrapped once more. */
    boolean isWrapped(Span result) {
        return !unwrap(result).equals(result);
    }

    private void reportUnused(JobEnvelope envelope) {
        JobStatus status = envelope.details().status();
        if (envelope.result() != null) {
            problems.add(Code.JOB_MISFIT, envelope.result().start(), "no result; the job's status is " + status);
        }
        if (envelope.metadata() != null) {
            reportUnused(envelope.metadata(), "nothing; the job has no result");
        }
    }

    private MetadataLayout layout(JobEnvelope envelope) {
        if (envelope.metadata() == null) {
            return MetadataLayout.NONE;
        }
        return envelope.isFirstApi()
                ? MetadataLayout.ofFirstApi(metadata, envelope.metadata(), decoder.rootFields())
                : MetadataLayout.of(metadata, envelope.metadata(), decoder.rootFields());
    }

    private Span unwrap(Span result) {
        if (json.type(result) != JsonType.OBJECT) {
            return result;
        }
        JsonReader in = json.at(result);
        in.beginObject(WRAPPERS);
        Span wrapped = null;
        Span none = null;
        for (int index = in.nextMember(); index != JsonReader.END; index = in.nextMember()) {
            if (index == JsonReader.OTHER || decoder.rootFields().allows(in.name())) {
                return result;
            }
            boolean isNull = in.isNull();
            Span member = in.skip();
            if (isNull) {
                none = member;
            } else if (wrapped == null) {
                wrapped = member;
            } else {
                return result;
            }
        }
        return wrapped != null ? wrapped : none != null ? none : result;
    }

    @Nullable
    T readSingle(Span result, MetadataLayout layout) {
        MetadataLayout.Level level = layout.document();
        reportOthers(layout, level, "nothing; there is one result for the whole document");
        JsonReader in = json.at(result);
        T value =
                value(new ValueReader(in, problems), level == null ? MetadataNode.NONE : metadata.fields(level.span()));
        end = in.offset();
        if (value == null && level != null) {
            reportUnused(level.span(), "nothing; the result could not be read");
        }
        return value;
    }

    /**
     * Reads a result for each page or row.
     *
     * @param isRows whether the job is known to have a result for each row
     */
    JobResult.Many<T> readMany(Span results, MetadataLayout layout, boolean isRows) {
        MetadataLayout.Level level = layout.parts(isRows);
        reportOthers(layout, level, "nothing; there is a result for each page or row");
        List<MetadataPart> parts = level == null ? List.of() : metadata.parts(level.span());
        List<T> values = new ArrayList<>();
        List<@Nullable Integer> pages = new ArrayList<>();
        JsonReader in = json.at(results);
        int count = 0;
        ValueReader reader = new ValueReader(in, problems);
        if (in.type() != JsonType.ARRAY) {
            reader.misfit("a list of results, one for each page or row");
        } else {
            in.beginArray();
            for (; in.nextElement(); count++) {
                MetadataPart part = count < parts.size() ? parts.get(count) : MetadataPart.NONE;
                T value = value(reader, node(part));
                if (value != null) {
                    values.add(value);
                    pages.add(part.page());
                } else if (part.span() != null) {
                    reportUnused(part.span(), "nothing; the result of this page or row was left out");
                }
            }
        }
        end = in.offset();
        for (MetadataPart part : parts.subList(Math.min(count, parts.size()), parts.size())) {
            if (part.span() != null) {
                reportUnused(part.span(), "nothing; there is no such page or row in the result");
            }
        }
        return new JobResult.Many<>(values, pages);
    }

    private @Nullable T value(ValueReader reader, MetadataNode node) {
        return reader.isNull() ? reader.misfit("a result, not null") : decoder.read(reader, node);
    }

    private MetadataNode node(MetadataPart part) {
        if (part.node() != null) {
            return part.node();
        }
        return part.span() == null ? MetadataNode.NONE : metadata.fields(part.span());
    }

    private void reportOthers(MetadataLayout layout, MetadataLayout.@Nullable Level used, String expected) {
        for (MetadataLayout.Level level : layout.levels()) {
            if (used == null || !level.name().equals(used.name())) {
                reportUnused(level.span(), expected);
            }
        }
    }

    private void reportUnused(Span unused, String expected) {
        MetadataSource source = metadata.source();
        if (!source.isBlank(unused)) {
            source.problems().add(Code.METADATA_WITHOUT_VALUE, unused.start(), expected);
        }
    }
}
