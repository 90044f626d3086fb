package golden.recursion;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Category}. Decoders may be shared between threads. */
@Generated("category.json")
@NullMarked
public final class CategoryDecoder extends ExtractDecoder<Category> {
    private static final CategoryDecoder STRICT = new CategoryDecoder(Mode.STRICT);
    private static final CategoryDecoder LENIENT = new CategoryDecoder(Mode.LENIENT);

    static final Members PERSON = Members.builder(Category.Person.Metadata::new)
            .optional("name")
            .optional("manages", MetadataShape.list(MetadataShape.object(() -> CategoryDecoder.CATEGORY)))
            .optional("boss", MetadataShape.object(() -> CategoryDecoder.PERSON))
            .build();

    static final Members CATEGORY = Members.builder(Category.Metadata::new)
            .required("name")
            .nullable("parent", MetadataShape.object(() -> CategoryDecoder.CATEGORY))
            .optional("children", MetadataShape.list(MetadataShape.object(() -> CategoryDecoder.CATEGORY)))
            .optional("by_name", MetadataShape.map(MetadataShape.object(() -> CategoryDecoder.CATEGORY)))
            .optional("owner", PERSON)
            .build();

    private CategoryDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static CategoryDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static CategoryDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Category read(ValueReader in, MetadataNode metadata) {
        return readCategory(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(CATEGORY); }

    static @Nullable Category readCategory(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CATEGORY)) {
            return null;
        }
        String name = null;
        Category parent = null;
        List<Category> children = null;
        Map<String, Category> byName = null;
        Category.Person owner = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> parent = readCategory(in, metadata.at(1));
                case 2 -> children = in.list(metadata.at(2), CategoryDecoder::readCategory);
                case 3 -> byName = in.map(metadata.at(3), CategoryDecoder::readCategory);
                case 4 -> owner = readPerson(in, metadata.at(4));
            }
        }
        return new Category(name, parent, children, byName, owner,
                new Category.Metadata(CATEGORY.parts(metadata, parent, children, byName, owner)));
    }

    static Category.@Nullable Person readPerson(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PERSON)) {
            return null;
        }
        String name = null;
        List<Category> manages = null;
        Category.Person boss = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> manages = in.list(metadata.at(1), CategoryDecoder::readCategory);
                case 2 -> boss = readPerson(in, metadata.at(2));
            }
        }
        return new Category.Person(name, manages, boss,
                new Category.Person.Metadata(PERSON.parts(metadata, manages, boss)));
    }
}
