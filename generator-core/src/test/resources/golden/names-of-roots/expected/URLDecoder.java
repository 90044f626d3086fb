package golden.names_of_roots;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link URL}. Decoders may be shared between threads. */
@Generated("URL.json")
@NullMarked
public final class URLDecoder extends ExtractDecoder<URL> {
    private static final URLDecoder STRICT = new URLDecoder(Mode.STRICT);
    private static final URLDecoder LENIENT = new URLDecoder(Mode.LENIENT);

    static final Members URLURL = Members.builder(URL.URLURL.Metadata::new)
            .optional("url")
            .build();

    static final Members URL2 = Members.builder()
            .optional("url")
            .optional("URL", URLURL)
            .build();

    private URLDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static URLDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static URLDecoder lenient() { return LENIENT; }

    @Override protected @Nullable URL read(ValueReader in, MetadataNode metadata) { return readURL(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(URL2); }

    static @Nullable URL readURL(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(URL2)) {
            return null;
        }
        String url = null;
        URL.URLURL url_URL = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> url = in.string();
                case 1 -> url_URL = readURLURL(in, metadata.at(1));
            }
        }
        return new URL(url, url_URL, new URL.Metadata(URL2.parts(metadata, url_URL)));
    }

    static URL.@Nullable URLURL readURLURL(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(URLURL)) {
            return null;
        }
        String url = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> url = in.string();
            }
        }
        return new URL.URLURL(url, new URL.URLURL.Metadata(URLURL.parts(metadata)));
    }
}
