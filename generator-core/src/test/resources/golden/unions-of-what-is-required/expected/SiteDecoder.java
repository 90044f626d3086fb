package golden.unions_of_what_is_required;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Site}. Decoders may be shared between threads. */
@Generated("site.json")
@NullMarked
public final class SiteDecoder extends ExtractDecoder<Site> {
    private static final SiteDecoder STRICT = new SiteDecoder(Mode.STRICT);
    private static final SiteDecoder LENIENT = new SiteDecoder(Mode.LENIENT);

    static final Members OPENING_HOUR = Members.builder()
            .required("day")
            .required("hour")
            .optional("note")
            .build();

    static final Members OPENING_NOTE = Members.builder()
            .required("day")
            .optional("hour")
            .required("note")
            .build();

    private static final Branches<Site.Opening> OPENING = Branches.<Site.Opening>builder()
            .object(SiteDecoder::readOpeningNote, () -> SiteDecoder.OPENING_NOTE)
            .object(SiteDecoder::readOpeningHour, () -> SiteDecoder.OPENING_HOUR)
            .build();

    static final Members CONTACT = Members.builder(Site.Contact.Metadata::new)
            .optional("mail")
            .optional("phone")
            .build();

    static final Members SITE = Members.builder()
            .nullable("street")
            .nullable("town")
            .nullable("easting")
            .nullable("northing")
            .required("contact", CONTACT)
            .optional("opening", MetadataShape.deferred())
            .build();

    private SiteDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static SiteDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static SiteDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Site read(ValueReader in, MetadataNode metadata) { return readSite(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(SITE); }

    static @Nullable Site readSite(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SITE)) {
            return null;
        }
        String street = null;
        String town = null;
        Long easting = null;
        Long northing = null;
        Site.Contact contact = null;
        Site.Opening opening = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> street = in.string();
                case 1 -> town = in.string();
                case 2 -> easting = in.int64();
                case 3 -> northing = in.int64();
                case 4 -> contact = readContact(in, metadata.at(4));
                case 5 -> opening = readOpening(in, metadata.at(5));
            }
        }
        return new Site(street, town, easting, northing, contact, opening,
                new Site.Metadata(SITE.parts(metadata, contact, opening)));
    }

    static Site.@Nullable Contact readContact(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CONTACT)) {
            return null;
        }
        String mail = null;
        String phone = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> mail = in.string();
                case 1 -> phone = in.string();
            }
        }
        return new Site.Contact(mail, phone, new Site.Contact.Metadata(CONTACT.parts(metadata)));
    }

    static Site.@Nullable Opening readOpening(ValueReader in, MetadataNode metadata) {
        return in.branch(OPENING, metadata);
    }

    static Site.@Nullable OpeningNote readOpeningNote(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OPENING_NOTE)) {
            return null;
        }
        String day = null;
        Long hour = null;
        Site.Note note = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> day = in.string();
                case 1 -> hour = in.int64();
                case 2 -> note = in.constant(Site.Note::of);
            }
        }
        return new Site.OpeningNote(day, hour, note, new Site.OpeningNote.Metadata(OPENING_NOTE.parts(metadata)));
    }

    static Site.@Nullable OpeningHour readOpeningHour(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OPENING_HOUR)) {
            return null;
        }
        String day = null;
        Long hour = null;
        String note = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> day = in.string();
                case 1 -> hour = in.int64();
                case 2 -> note = in.string();
            }
        }
        return new Site.OpeningHour(day, hour, note, new Site.OpeningHour.Metadata(OPENING_HOUR.parts(metadata)));
    }
}
