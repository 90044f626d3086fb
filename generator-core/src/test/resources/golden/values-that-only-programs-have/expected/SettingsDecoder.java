package golden.values_that_only_programs_have;

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

/** Decodes the results of LlamaExtract jobs into {@link Settings}. Decoders may be shared between threads. */
@Generated("settings.json")
@NullMarked
public final class SettingsDecoder extends ExtractDecoder<Settings> {
    private static final SettingsDecoder STRICT = new SettingsDecoder(Mode.STRICT);
    private static final SettingsDecoder LENIENT = new SettingsDecoder(Mode.LENIENT);
    static final MetadataShape TEST_ARRAY = MetadataShape.list();

    static final Members MODE_OBJECT = Members.builder()
            .optional("level")
            .build();

    private static final Branches<Settings.Mode> MODE = Branches.<Settings.Mode>builder()
            .string(Elements.constant(Settings.ModeEnum::of), Settings.ModeString::new)
            .object(SettingsDecoder::readModeObject, () -> SettingsDecoder.MODE_OBJECT)
            .build();

    private static final Branches<Settings.Test> TEST = Branches.<Settings.Test>builder()
            .string(Elements.STRING, Settings.TestString::new)
            .list(Elements.list(Elements.STRING), SettingsDecoder.TEST_ARRAY, Settings.TestArray::new)
            .build();

    static final Members SETTINGS = Members.builder()
            .optional("entry")
            .optional("test", MetadataShape.deferred())
            .optional("mode", MetadataShape.deferred())
            .nullable("only")
            .nullable("alone")
            .optional("parser")
            .nullable("counted")
            .nullable("boxed")
            .build();

    private SettingsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static SettingsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static SettingsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Settings read(ValueReader in, MetadataNode metadata) {
        return readSettings(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(SETTINGS); }

    static @Nullable Settings readSettings(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SETTINGS)) {
            return null;
        }
        String entry = null;
        Settings.Test test = null;
        Settings.Mode mode = null;
        Object only = null;
        Object alone = null;
        String parser = null;
        Object counted = null;
        Object boxed = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> entry = in.string();
                case 1 -> test = readTest(in, metadata.at(1));
                case 2 -> mode = readMode(in, metadata.at(2));
                case 3 -> only = in.value();
                case 4 -> alone = in.value();
                case 5 -> parser = in.string();
                case 6 -> counted = in.value();
                case 7 -> boxed = in.value();
            }
        }
        return new Settings(entry, test, mode, only, alone, parser, counted, boxed,
                new Settings.Metadata(SETTINGS.parts(metadata, test, mode)));
    }

    static Settings.@Nullable Test readTest(ValueReader in, MetadataNode metadata) { return in.branch(TEST, metadata); }

    static Settings.@Nullable Mode readMode(ValueReader in, MetadataNode metadata) { return in.branch(MODE, metadata); }

    static Settings.@Nullable ModeObject readModeObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MODE_OBJECT)) {
            return null;
        }
        Long level = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> level = in.int64();
            }
        }
        return new Settings.ModeObject(level, new Settings.ModeObject.Metadata(MODE_OBJECT.parts(metadata)));
    }
}
