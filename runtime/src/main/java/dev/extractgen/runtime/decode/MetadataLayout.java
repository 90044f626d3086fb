package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonType;
import dev.extractgen.runtime.json.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the metadata of a single result, or of each page or row, lies.
 *
 * <p>The present API puts a level above the fields ({@code document_metadata}, {@code page_metadata},
 * {@code row_metadata}), the first API none, and a schema may have fields with these very names. So a member with such
 * a name is a level unless the schema declares it and other members beside it show that this is the level of the
 * fields.
 *
 * @param levels what there is, in the order in which it was sent
 */
record MetadataLayout(List<Level> levels) {
    static final MetadataLayout NONE = new MetadataLayout(List.of());

    static final JsonNames LEVELS = JsonNames.of("document_metadata", "page_metadata", "row_metadata");
    private static final JsonNames WRAPPERS = JsonNames.of("extract_metadata", "extraction_metadata", "field_metadata");
    private static final JsonNames JOB_DETAILS = JsonNames.of("parse_job_id", "parse_tier", "usage");

    /**
     * Metadata of the document, of its pages or of its rows.
     *
     * @param name the name of the level, empty where there is none above the fields
     * @param span its place
     * @param type its JSON type
     * @param source where it is read from
     */
    record Level(String name, Span span, JsonType type, MetadataSource source) {
        static Level of(MetadataSource source, String name, Span span) {
            return new Level(name, span, source.json().type(span), source);
        }

        /** Returns how well the level fits: what says something comes first, and of that what has the usual name. */
        int rank(String usualName) {
            return (source.isBlank(span) ? 0 : 2) + (name.equals(usualName) ? 1 : 0);
        }
    }

    /** Finds the layout of metadata that may still be wrapped as a job wraps it. */
    static MetadataLayout unwrap(PassedMetadata passed, Span span, RootFields root) {
        Map<String, Span> members = passed.members(span);
        for (var wrapper : members.entrySet()) {
            if (WRAPPERS.contains(wrapper.getKey()) && !root.declares(wrapper.getKey())) {
                for (var other : members.entrySet()) {
                    if (!other.getKey().equals(wrapper.getKey()) && !JOB_DETAILS.contains(other.getKey())) {
                        passed.source().at(other.getValue()).unknown();
                    }
                }
                return unwrap(passed, wrapper.getValue(), root);
            }
        }
        return of(passed, span, root);
    }

    /** Finds the layout of {@code field_metadata}. */
    static MetadataLayout of(PassedMetadata passed, Span span, RootFields root) {
        Map<String, Span> members = passed.members(span);
        boolean isLevel = false;
        boolean hasOnlyLevels = !members.isEmpty();
        for (String name : members.keySet()) {
            isLevel |= LEVELS.contains(name) && !root.declares(name);
            hasOnlyLevels &= LEVELS.contains(name);
        }
        return isLevel || hasOnlyLevels ? levels(passed.source(), members) : flat(passed.source(), span);
    }

    /** Finds the layout of {@code field_metadata} in a run of the first API, where a level is the exception. */
    static MetadataLayout ofFirstApi(PassedMetadata passed, Span span, RootFields root) {
        Map<String, Span> members = passed.members(span);
        boolean isLevel = members.keySet().stream().anyMatch(name -> LEVELS.contains(name) && !root.allows(name));
        return isLevel ? levels(passed.source(), members) : flat(passed.source(), span);
    }

    private static MetadataLayout flat(MetadataSource source, Span span) {
        return new MetadataLayout(List.of(Level.of(source, "", span)));
    }

    private static MetadataLayout levels(MetadataSource source, Map<String, Span> members) {
        List<Level> levels = new ArrayList<>();
        for (var member : members.entrySet()) {
            if (LEVELS.contains(member.getKey())) {
                levels.add(Level.of(source, member.getKey(), member.getValue()));
            } else {
                source.at(member.getValue()).unknown();
            }
        }
        return new MetadataLayout(levels);
    }

    /** Returns the level with the metadata of a single result, or null. */
    @Nullable
    Level document() {
        return best("document_metadata", JsonType.OBJECT);
    }

    /**
     * Returns the level with the list of metadata of several results, or null.
     *
     * @param isRows whether the job is known to have a result for each row
     */
    @Nullable
    Level parts(boolean isRows) {
        return best(isRows ? "row_metadata" : "page_metadata", JsonType.ARRAY);
    }

    private @Nullable Level best(String name, JsonType type) {
        Level best = null;
        for (Level level : levels) {
            if (level.type() == type && (best == null || level.rank(name) > best.rank(name))) {
                best = level;
            }
        }
        return best;
    }
}
