package golden.roots_that_are_no_objects;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Clause}. Decoders may be shared between threads. */
@Generated("clause.json")
@NullMarked
public final class ClauseDecoder extends ExtractDecoder<Clause> {
    private static final ClauseDecoder STRICT = new ClauseDecoder(Mode.STRICT);
    private static final ClauseDecoder LENIENT = new ClauseDecoder(Mode.LENIENT);
    static final MetadataShape CLAUSE = MetadataShape.object(() -> ClauseDecoder.CLAUSE_VALUE);

    static final Members THEN_PAGE = Members.builder()
            .optional("page")
            .build();

    private static final Branches<Clause.Then> THEN = Branches.<Clause.Then>builder()
            .string(Elements.STRING, Clause.ThenString::new)
            .object(ClauseDecoder::readClauseValue, () -> ClauseDecoder.CLAUSE_VALUE)
            .object(ClauseDecoder::readThenPage, () -> ClauseDecoder.THEN_PAGE)
            .build();

    static final Members CLAUSE_VALUE = Members.builder(Clause.ClauseValue.Metadata::new)
            .optional("name")
            .optional("then", MetadataShape.deferred())
            .build();

    private ClauseDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ClauseDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ClauseDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Clause read(ValueReader in, MetadataNode metadata) {
        return readClause(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Clause readClause(ValueReader in, MetadataNode metadata) {
        MetadataNode node = metadata.as(MetadataShape.object(() -> ClauseDecoder.CLAUSE_VALUE));
        Clause.ClauseValue value = readClauseValue(in, node);
        return value == null ? null : new Clause(value, node);
    }

    static Clause.@Nullable ClauseValue readClauseValue(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CLAUSE_VALUE)) {
            return null;
        }
        String name = null;
        Clause.Then then = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> then = readThen(in, metadata.at(1));
            }
        }
        return new Clause.ClauseValue(name, then, new Clause.ClauseValue.Metadata(CLAUSE_VALUE.parts(metadata, then)));
    }

    static Clause.@Nullable Then readThen(ValueReader in, MetadataNode metadata) { return in.branch(THEN, metadata); }

    static Clause.@Nullable ThenPage readThenPage(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(THEN_PAGE)) {
            return null;
        }
        Long page = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> page = in.int64();
            }
        }
        return new Clause.ThenPage(page, new Clause.ThenPage.Metadata(THEN_PAGE.parts(metadata)));
    }
}
