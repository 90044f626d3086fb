package golden.references_of_all_kinds;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Embedded}. Decoders may be shared between threads. */
@Generated("embedded.json")
@NullMarked
public final class EmbeddedDecoder extends ExtractDecoder<Embedded> {
    private static final EmbeddedDecoder STRICT = new EmbeddedDecoder(Mode.STRICT);
    private static final EmbeddedDecoder LENIENT = new EmbeddedDecoder(Mode.LENIENT);

    static final Members PARCEL = Members.builder(Embedded.Parcel.Metadata::new)
            .optional("weight")
            .build();

    static final Members SHIPMENT = Members.builder(Embedded.Shipment.Metadata::new)
            .optional("parcel", PARCEL)
            .build();

    static final Members EMBEDDED = Members.builder()
            .optional("shipment", SHIPMENT)
            .build();

    private EmbeddedDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static EmbeddedDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static EmbeddedDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Embedded read(ValueReader in, MetadataNode metadata) {
        return readEmbedded(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(EMBEDDED); }

    static @Nullable Embedded readEmbedded(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EMBEDDED)) {
            return null;
        }
        Embedded.Shipment shipment = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> shipment = readShipment(in, metadata.at(0));
            }
        }
        return new Embedded(shipment, new Embedded.Metadata(EMBEDDED.parts(metadata, shipment)));
    }

    static Embedded.@Nullable Shipment readShipment(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SHIPMENT)) {
            return null;
        }
        Embedded.Parcel parcel = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> parcel = readParcel(in, metadata.at(0));
            }
        }
        return new Embedded.Shipment(parcel, new Embedded.Shipment.Metadata(SHIPMENT.parts(metadata, parcel)));
    }

    static Embedded.@Nullable Parcel readParcel(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PARCEL)) {
            return null;
        }
        BigDecimal weight = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> weight = in.decimal();
            }
        }
        return new Embedded.Parcel(weight, new Embedded.Parcel.Metadata(PARCEL.parts(metadata)));
    }
}
