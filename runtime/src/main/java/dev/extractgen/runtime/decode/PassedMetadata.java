package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import dev.extractgen.runtime.json.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Metadata that is read at once when the reader of the job comes past it, although what it is metadata of is only known
 * at the job's end. It nearly always is what it looks like, and then a job is read in one go. Where it is not, it is
 * read again; so what does not fit is kept apart until somebody asks for what was read.
 */
final class PassedMetadata {
    private final MetadataSource source;
    private final MetadataShape shape;
    private final RootFields root;

    /** What was read, by the offset at which it starts. */
    private final Map<Integer, Map<String, Span>> members;

    private final Map<Integer, Passed<MetadataNode>> fields;
    private final Map<Integer, Passed<List<MetadataPart>>> parts;

    private record Passed<V>(V value, Problems problems) {}

    PassedMetadata(MetadataSource source, MetadataShape shape, RootFields root) {
        this.source = source;
        this.shape = shape;
        this.root = root;
        this.members = new HashMap<>();
        this.fields = new HashMap<>();
        this.parts = new HashMap<>();
    }

    private PassedMetadata(PassedMetadata passed, Problems problems) {
        this.source = passed.source.with(problems);
        this.shape = passed.shape;
        this.root = passed.root;
        this.members = passed.members;
        this.fields = passed.fields;
        this.parts = passed.parts;
    }

    /** Returns the same metadata, what does not fit in it being reported to others. */
    PassedMetadata with(Problems problems) {
        return new PassedMetadata(this, problems);
    }

    /** Returns where other metadata is read from, and where problems go. */
    MetadataSource source() {
        return source;
    }

    /** Passes over {@code field_metadata}. */
    Span pass() {
        JsonReader json = source.json();
        if (json.type() != JsonType.OBJECT) {
            return json.skip();
        }
        int start = json.offset();
        Map<String, Span> names = new LinkedHashMap<>();
        json.beginObject();
        while (json.nextMember() != JsonReader.END) {
            String name = json.name();
            names.put(name, MetadataLayout.LEVELS.contains(name) ? passLevel() : json.skip());
        }
        members.put(start, names);
        return new Span(start, json.offset());
    }

    private Span passLevel() {
        JsonReader json = source.json();
        int start = json.offset();
        MetadataSource apart = source.with(new Problems());
        switch (json.type()) {
            case OBJECT -> {
                MetadataNode node = node(apart);
                fields.put(start, new Passed<>(node, apart.problems()));
            }
            case ARRAY -> {
                List<MetadataPart> list = MetadataPart.list(apart, shape, root);
                parts.put(start, new Passed<>(list, apart.problems()));
            }
            default -> json.skip();
        }
        return new Span(start, json.offset());
    }

    private MetadataNode node(MetadataSource at) {
        return shape.read(at) instanceof MetadataNode node ? node : MetadataNode.NONE;
    }

    /** Returns the places of an object's members, in their order; none when the value is no object. */
    Map<String, Span> members(Span span) {
        Map<String, Span> passed = members.get(span.start());
        return passed == null ? source.at(span).members() : passed;
    }

    /** Returns the metadata of the fields of a result. */
    MetadataNode fields(Span span) {
        Passed<MetadataNode> passed = fields.remove(span.start());
        if (passed == null) {
            return node(source.at(span));
        }
        source.problems().addAll(passed.problems());
        return passed.value();
    }

    /** Returns the metadata of each page or row. */
    List<MetadataPart> parts(Span span) {
        Passed<List<MetadataPart>> passed = parts.remove(span.start());
        if (passed == null) {
            return MetadataPart.list(source.at(span), shape, root);
        }
        source.problems().addAll(passed.problems());
        return passed.value();
    }
}
