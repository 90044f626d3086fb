package golden.references_of_all_kinds;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.NamePatterns;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link References}. Decoders may be shared between threads. */
@Generated("references.json")
@NullMarked
public final class ReferencesDecoder extends ExtractDecoder<References> {
    private static final ReferencesDecoder STRICT = new ReferencesDecoder(Mode.STRICT);
    private static final ReferencesDecoder LENIENT = new ReferencesDecoder(Mode.LENIENT);
    private static final NamePatterns NAMES = NamePatterns.of("^x-");
    static final MetadataShape TREE_ITEM_ARRAY = MetadataShape.list(MetadataShape.deferred());

    static final Members PROPERTIES = Members.builder(References.Properties.Metadata::new)
            .optional("properties")
            .optional("$ref")
            .build();

    private static final Branches<References.TreeItem> TREE_ITEM = Branches.<References.TreeItem>builder()
            .string(Elements.STRING, References.TreeItemString::new)
            .list(Elements.list(ReferencesDecoder::readTreeItem), ReferencesDecoder.TREE_ITEM_ARRAY,
                    References.TreeItemArray::new)
            .build();

    static final Members THIRD = Members.builder(References.Third.Metadata::new)
            .optional("t")
            .build();

    static final Members BY_NAME_VALUE = Members.builder()
            .optional("y")
            .build();

    static final Members LIST_ITEM = Members.builder()
            .optional("inner", MetadataShape.object(() -> ReferencesDecoder.INNER))
            .build();

    static final Members INNER = Members.builder(References.Inner.Metadata::new)
            .optional("z")
            .build();

    static final Members SHOP_EXAMPLE_ORDERS_PARTY = Members.builder(References.ShopExampleOrdersParty.Metadata::new)
            .optional("name")
            .build();

    static final Members MONEY = Members.builder(References.Money.Metadata::new)
            .optional("value")
            .optional("currency")
            .build();

    static final Members REFERENCES = Members.builder(References.Metadata::new)
            .optional("anchor")
            .optional("byId", MONEY)
            .optional("byFullId")
            .optional("withinId")
            .optional("percent")
            .optional("tilde")
            .optional("withoutSlash")
            .optional("slashes", SHOP_EXAMPLE_ORDERS_PARTY)
            .optional("deep", INNER)
            .optional("deepInPattern")
            .optional("list", MetadataShape.list(LIST_ITEM))
            .optional("byName", MetadataShape.map(BY_NAME_VALUE))
            .optional("alias", THIRD)
            .optional("self", MetadataShape.object(() -> ReferencesDecoder.REFERENCES))
            .optional("tree", MetadataShape.list(MetadataShape.deferred()))
            .optional("keyword", PROPERTIES)
            .build();

    private ReferencesDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ReferencesDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ReferencesDecoder lenient() { return LENIENT; }

    @Override protected @Nullable References read(ValueReader in, MetadataNode metadata) {
        return readReferences(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(REFERENCES); }

    static @Nullable References readReferences(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(REFERENCES)) {
            return null;
        }
        BigDecimal anchor = null;
        References.Money byId = null;
        References.Currency byFullId = null;
        Long withinId = null;
        String percent = null;
        Boolean tilde = null;
        String withoutSlash = null;
        References.ShopExampleOrdersParty slashes = null;
        References.Inner deep = null;
        References.Y deepInPattern = null;
        List<References.ListItem> list = null;
        Map<String, References.ByNameValue> byName = null;
        References.Third alias = null;
        References self = null;
        List<References.TreeItem> tree = null;
        References.Properties keyword = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> anchor = in.decimal();
                case 1 -> byId = readMoney(in, metadata.at(1));
                case 2 -> byFullId = in.constant(References.Currency::of);
                case 3 -> withinId = in.int64();
                case 4 -> percent = in.string();
                case 5 -> tilde = in.bool();
                case 6 -> withoutSlash = in.string();
                case 7 -> slashes = readShopExampleOrdersParty(in, metadata.at(7));
                case 8 -> deep = readInner(in, metadata.at(8));
                case 9 -> deepInPattern = in.constant(References.Y::of);
                case 10 -> list = in.list(metadata.at(10), ReferencesDecoder::readListItem);
                case 11 -> byName = in.map(metadata.at(11), ReferencesDecoder::readByNameValue, NAMES);
                case 12 -> alias = readThird(in, metadata.at(12));
                case 13 -> self = readReferences(in, metadata.at(13));
                case 14 -> tree = in.list(metadata.at(14), ReferencesDecoder::readTreeItem);
                case 15 -> keyword = readProperties(in, metadata.at(15));
            }
        }
        return new References(anchor, byId, byFullId, withinId, percent, tilde, withoutSlash, slashes, deep,
                deepInPattern, list, byName, alias, self, tree, keyword,
                new References.Metadata(REFERENCES.parts(metadata, byId, slashes, deep, list, byName, alias, self, tree,
                keyword)));
    }

    static References.@Nullable Money readMoney(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MONEY)) {
            return null;
        }
        Long value = null;
        References.Currency currency = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> value = in.int64();
                case 1 -> currency = in.constant(References.Currency::of);
            }
        }
        return new References.Money(value, currency, new References.Money.Metadata(MONEY.parts(metadata)));
    }

    static References.@Nullable ShopExampleOrdersParty readShopExampleOrdersParty(ValueReader in,
            MetadataNode metadata) {
        if (!in.beginObject(SHOP_EXAMPLE_ORDERS_PARTY)) {
            return null;
        }
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
            }
        }
        return new References.ShopExampleOrdersParty(name,
                new References.ShopExampleOrdersParty.Metadata(SHOP_EXAMPLE_ORDERS_PARTY.parts(metadata)));
    }

    static References.@Nullable Inner readInner(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(INNER)) {
            return null;
        }
        Long z = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> z = in.int64();
            }
        }
        return new References.Inner(z, new References.Inner.Metadata(INNER.parts(metadata)));
    }

    static References.@Nullable ListItem readListItem(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LIST_ITEM)) {
            return null;
        }
        References.Inner inner = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> inner = readInner(in, metadata.at(0));
            }
        }
        return new References.ListItem(inner, new References.ListItem.Metadata(LIST_ITEM.parts(metadata, inner)));
    }

    static References.@Nullable ByNameValue readByNameValue(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BY_NAME_VALUE)) {
            return null;
        }
        References.Y y = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> y = in.constant(References.Y::of);
            }
        }
        return new References.ByNameValue(y, new References.ByNameValue.Metadata(BY_NAME_VALUE.parts(metadata)));
    }

    static References.@Nullable Third readThird(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(THIRD)) {
            return null;
        }
        String t = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> t = in.string();
            }
        }
        return new References.Third(t, new References.Third.Metadata(THIRD.parts(metadata)));
    }

    static References.@Nullable TreeItem readTreeItem(ValueReader in, MetadataNode metadata) {
        return in.branch(TREE_ITEM, metadata);
    }

    static References.@Nullable Properties readProperties(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PROPERTIES)) {
            return null;
        }
        String properties = null;
        String ref = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> properties = in.string();
                case 1 -> ref = in.string();
            }
        }
        return new References.Properties(properties, ref,
                new References.Properties.Metadata(PROPERTIES.parts(metadata)));
    }
}
