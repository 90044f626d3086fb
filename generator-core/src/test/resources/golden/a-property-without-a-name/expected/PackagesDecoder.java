package golden.a_property_without_a_name;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.NamePatterns;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Packages}. Decoders may be shared between threads. */
@Generated("packages.json")
@NullMarked
public final class PackagesDecoder extends ExtractDecoder<Packages> {
    private static final PackagesDecoder STRICT = new PackagesDecoder(Mode.STRICT);
    private static final PackagesDecoder LENIENT = new PackagesDecoder(Mode.LENIENT);
    private static final NamePatterns NAMES = NamePatterns.of("^\\z");

    static final Members EMPTY = Members.builder()
            .optional("version")
            .build();

    static final Members CLOSED = Members.builder(Packages.Closed.Metadata::new)
            .optional("y")
            .matching(MetadataShape.entry(), "^\\z")
            .closed()
            .build();

    static final Members OPEN = Members.builder(Packages.Open.Metadata::new)
            .optional("x")
            .matching(MetadataShape.entry(), "^\\z")
            .open(MetadataShape.entry())
            .build();

    static final Members PACKAGES = Members.builder()
            .optional("name")
            .optional("open", OPEN)
            .optional("only", MetadataShape.map())
            .optional("closed", CLOSED)
            .matching(MetadataShape.object(EMPTY), "^\\z")
            .build();

    private PackagesDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static PackagesDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static PackagesDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Packages read(ValueReader in, MetadataNode metadata) {
        return readPackages(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(PACKAGES); }

    static @Nullable Packages readPackages(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PACKAGES)) {
            return null;
        }
        String name = null;
        Packages.Open open = null;
        Map<String, String> only = null;
        Packages.Closed closed = null;
        Map<String, Packages.Empty> patternProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> open = readOpen(in, metadata.at(1));
                case 2 -> only = in.map(metadata.at(2), Elements.STRING, NAMES);
                case 3 -> closed = readClosed(in, metadata.at(3));
                case 4 -> in.member(patternProperties, metadata.at(4), PackagesDecoder::readEmpty);
            }
        }
        return new Packages(name, open, only, closed, patternProperties,
                new Packages.Metadata(PACKAGES.parts(metadata, open, only, closed, patternProperties)));
    }

    static Packages.@Nullable Open readOpen(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OPEN)) {
            return null;
        }
        String x = null;
        Map<String, String> patternProperties = new LinkedHashMap<>();
        Map<String, Long> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
                case 1 -> in.member(patternProperties, metadata.at(1), Elements.STRING);
                case 2 -> in.member(additionalProperties, metadata.at(2), Elements.INT64);
            }
        }
        return new Packages.Open(x, patternProperties, additionalProperties,
                new Packages.Open.Metadata(OPEN.parts(metadata, patternProperties, additionalProperties)));
    }

    static Packages.@Nullable Closed readClosed(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CLOSED)) {
            return null;
        }
        String y = null;
        Map<String, String> patternProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> y = in.string();
                case 1 -> in.member(patternProperties, metadata.at(1), Elements.STRING);
            }
        }
        return new Packages.Closed(y, patternProperties,
                new Packages.Closed.Metadata(CLOSED.parts(metadata, patternProperties)));
    }

    static Packages.@Nullable Empty readEmpty(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EMPTY)) {
            return null;
        }
        String version = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> version = in.string();
            }
        }
        return new Packages.Empty(version, new Packages.Empty.Metadata(EMPTY.parts(metadata)));
    }
}
