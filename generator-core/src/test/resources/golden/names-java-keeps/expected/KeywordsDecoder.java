package golden.names_java_keeps;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Keywords}. Decoders may be shared between threads. */
@Generated("keywords.json")
@NullMarked
public final class KeywordsDecoder extends ExtractDecoder<Keywords> {
    private static final KeywordsDecoder STRICT = new KeywordsDecoder(Mode.STRICT);
    private static final KeywordsDecoder LENIENT = new KeywordsDecoder(Mode.LENIENT);

    static final Members KEYWORDS = Members.builder()
            .optional("class")
            .optional("int")
            .optional("true")
            .optional("null")
            .optional("_")
            .optional("record")
            .optional("sealed")
            .optional("permits")
            .optional("yield")
            .optional("var")
            .optional("enum")
            .optional("assert")
            .optional("goto")
            .optional("strictfp")
            .optional("module")
            .optional("open")
            .optional("with")
            .optional("when")
            .optional("hashCode")
            .optional("wait")
            .optional("notify")
            .optional("notifyAll")
            .optional("clone")
            .optional("finalize")
            .optional("toString")
            .optional("getClass")
            .optional("equals")
            .optional("class_")
            .optional("java")
            .optional("dev")
            .optional("com")
            .optional("org")
            .optional("serialVersionUID")
            .optional("serialPersistentFields")
            .optional("readObject")
            .optional("readObjectNoData")
            .optional("writeObject")
            .nullable("readResolve")
            .nullable("writeReplace")
            .build();

    private KeywordsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static KeywordsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static KeywordsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Keywords read(ValueReader in, MetadataNode metadata) {
        return readKeywords(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(KEYWORDS); }

    static @Nullable Keywords readKeywords(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(KEYWORDS)) {
            return null;
        }
        String class__class = null;
        String int_ = null;
        String true_ = null;
        String null_ = null;
        String underscore = null;
        String record_ = null;
        String sealed_ = null;
        String permits_ = null;
        String yield_ = null;
        String var_ = null;
        String enum_ = null;
        String assert_ = null;
        String goto_ = null;
        String strictfp_ = null;
        String module = null;
        String open = null;
        String with = null;
        String when = null;
        String hashCode_ = null;
        String wait_ = null;
        String notify_ = null;
        String notifyAll_ = null;
        String clone_ = null;
        String finalize_ = null;
        String toString_ = null;
        String getClass_ = null;
        String equals = null;
        String class_ = null;
        String java_ = null;
        String dev_ = null;
        String com = null;
        String org = null;
        String serialVersionUID_ = null;
        String serialPersistentFields_ = null;
        String readObject_ = null;
        String readObjectNoData_ = null;
        String writeObject_ = null;
        Object readResolve_ = null;
        Object writeReplace_ = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> class__class = in.string();
                case 1 -> int_ = in.string();
                case 2 -> true_ = in.string();
                case 3 -> null_ = in.string();
                case 4 -> underscore = in.string();
                case 5 -> record_ = in.string();
                case 6 -> sealed_ = in.string();
                case 7 -> permits_ = in.string();
                case 8 -> yield_ = in.string();
                case 9 -> var_ = in.string();
                case 10 -> enum_ = in.string();
                case 11 -> assert_ = in.string();
                case 12 -> goto_ = in.string();
                case 13 -> strictfp_ = in.string();
                case 14 -> module = in.string();
                case 15 -> open = in.string();
                case 16 -> with = in.string();
                case 17 -> when = in.string();
                case 18 -> hashCode_ = in.string();
                case 19 -> wait_ = in.string();
                case 20 -> notify_ = in.string();
                case 21 -> notifyAll_ = in.string();
                case 22 -> clone_ = in.string();
                case 23 -> finalize_ = in.string();
                case 24 -> toString_ = in.string();
                case 25 -> getClass_ = in.string();
                case 26 -> equals = in.string();
                case 27 -> class_ = in.string();
                case 28 -> java_ = in.string();
                case 29 -> dev_ = in.string();
                case 30 -> com = in.string();
                case 31 -> org = in.string();
                case 32 -> serialVersionUID_ = in.string();
                case 33 -> serialPersistentFields_ = in.string();
                case 34 -> readObject_ = in.string();
                case 35 -> readObjectNoData_ = in.string();
                case 36 -> writeObject_ = in.string();
                case 37 -> readResolve_ = in.value();
                case 38 -> writeReplace_ = in.value();
            }
        }
        return new Keywords(class__class, int_, true_, null_, underscore, record_, sealed_, permits_, yield_, var_,
                enum_, assert_, goto_, strictfp_, module, open, with, when, hashCode_, wait_, notify_, notifyAll_,
                clone_, finalize_, toString_, getClass_, equals, class_, java_, dev_, com, org, serialVersionUID_,
                serialPersistentFields_, readObject_, readObjectNoData_, writeObject_, readResolve_, writeReplace_,
                new Keywords.Metadata(KEYWORDS.parts(metadata)));
    }
}
