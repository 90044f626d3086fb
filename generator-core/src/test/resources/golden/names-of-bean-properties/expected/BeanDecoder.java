package golden.names_of_bean_properties;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Bean}. Decoders may be shared between threads. */
@Generated("bean.json")
@NullMarked
public final class BeanDecoder extends ExtractDecoder<Bean> {
    private static final BeanDecoder STRICT = new BeanDecoder(Mode.STRICT);
    private static final BeanDecoder LENIENT = new BeanDecoder(Mode.LENIENT);

    static final Members FIELDS = Members.builder(Bean.Fields.Metadata::new)
            .optional("isOpen")
            .optional("getOpen")
            .build();

    static final Members BEAN = Members.builder()
            .required("isActive")
            .optional("isactive")
            .optional("active")
            .optional("getX")
            .optional("setX")
            .optional("x")
            .optional("_x")
            .optional("X")
            .optional("aBc")
            .optional("ABc")
            .optional("URL")
            .optional("url")
            .optional("uRL")
            .optional("getClass")
            .optional("get")
            .optional("is")
            .optional("set")
            .optional("get_value")
            .optional("value")
            .optional("class")
            .optional("with-dash")
            .optional("Upper Case")
            .optional("snake_case")
            .optional("getURL")
            .required("hasItems", MetadataShape.list())
            .optional("items", MetadataShape.list())
            .optional("fields", FIELDS)
            .build();

    private BeanDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static BeanDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static BeanDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Bean read(ValueReader in, MetadataNode metadata) { return readBean(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(BEAN); }

    static @Nullable Bean readBean(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BEAN)) {
            return null;
        }
        Boolean isActive = null;
        String isactive = null;
        Boolean active = null;
        String getX = null;
        String setX = null;
        String x = null;
        String underscoreX = null;
        String x_X = null;
        String aBc = null;
        String aBc_ABc = null;
        String url_URL = null;
        String url = null;
        String uRL = null;
        String getClass_ = null;
        String get = null;
        String is = null;
        String set = null;
        String getValue = null;
        String value = null;
        String class_ = null;
        String withDash = null;
        String upperCase = null;
        String snakeCase = null;
        String getURL = null;
        List<String> hasItems = null;
        List<String> items = null;
        Bean.Fields fields = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> isActive = in.bool();
                case 1 -> isactive = in.string();
                case 2 -> active = in.bool();
                case 3 -> getX = in.string();
                case 4 -> setX = in.string();
                case 5 -> x = in.string();
                case 6 -> underscoreX = in.string();
                case 7 -> x_X = in.string();
                case 8 -> aBc = in.string();
                case 9 -> aBc_ABc = in.string();
                case 10 -> url_URL = in.string();
                case 11 -> url = in.string();
                case 12 -> uRL = in.string();
                case 13 -> getClass_ = in.string();
                case 14 -> get = in.string();
                case 15 -> is = in.string();
                case 16 -> set = in.string();
                case 17 -> getValue = in.string();
                case 18 -> value = in.string();
                case 19 -> class_ = in.string();
                case 20 -> withDash = in.string();
                case 21 -> upperCase = in.string();
                case 22 -> snakeCase = in.string();
                case 23 -> getURL = in.string();
                case 24 -> hasItems = in.list(metadata.at(24), Elements.STRING);
                case 25 -> items = in.list(metadata.at(25), Elements.STRING);
                case 26 -> fields = readFields(in, metadata.at(26));
            }
        }
        return new Bean(isActive, isactive, active, getX, setX, x, underscoreX, x_X, aBc, aBc_ABc, url_URL, url, uRL,
                getClass_, get, is, set, getValue, value, class_, withDash, upperCase, snakeCase, getURL, hasItems,
                items, fields, new Bean.Metadata(BEAN.parts(metadata, hasItems, items, fields)));
    }

    static Bean.@Nullable Fields readFields(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(FIELDS)) {
            return null;
        }
        Boolean isOpen = null;
        Boolean getOpen = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> isOpen = in.bool();
                case 1 -> getOpen = in.bool();
            }
        }
        return new Bean.Fields(isOpen, getOpen, new Bean.Fields.Metadata(FIELDS.parts(metadata)));
    }
}
