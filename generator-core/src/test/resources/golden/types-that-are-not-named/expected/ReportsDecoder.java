package golden.types_that_are_not_named;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
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

/** Decodes the results of LlamaExtract jobs into {@link Reports}. Decoders may be shared between threads. */
@Generated("reports.json")
@NullMarked
public final class ReportsDecoder extends ExtractDecoder<Reports> {
    private static final ReportsDecoder STRICT = new ReportsDecoder(Mode.STRICT);
    private static final ReportsDecoder LENIENT = new ReportsDecoder(Mode.LENIENT);
    static final MetadataShape REPORTING_ITEM_ARRAY = MetadataShape.list();
    static final MetadataShape REPORTING_ITEM_OBJECT = MetadataShape.map();

    static final Members TARGET_OBJECT = Members.builder()
            .required("host")
            .build();

    static final Members EITHER = Members.builder(Reports.Either.Metadata::new)
            .optional("a")
            .optional("b")
            .build();

    private static final Branches<Reports.Target> TARGET = Branches.<Reports.Target>builder()
            .string(Elements.STRING, Reports.TargetString::new)
            .object(ReportsDecoder::readTargetObject, () -> ReportsDecoder.TARGET_OBJECT)
            .build();

    private static final Branches<Reports.ReportingItem> REPORTING_ITEM = Branches.<Reports.ReportingItem>builder()
            .string(Elements.STRING, Reports.ReportingItemString::new)
            .number(Elements.DECIMAL, Reports.ReportingItemNumber::new)
            .bool(Elements.BOOL, Reports.ReportingItemBoolean::new)
            .list(Elements.list(Elements.STRING), ReportsDecoder.REPORTING_ITEM_ARRAY, Reports.ReportingItemArray::new)
            .map(Elements.nullableMap(Elements.VALUE), ReportsDecoder.REPORTING_ITEM_OBJECT,
                    Reports.ReportingItemObject::new)
            .build();

    static final Members REPORTS = Members.builder()
            .optional("reporting", MetadataShape.list(MetadataShape.deferred()))
            .nullable("target", MetadataShape.deferred())
            .nullable("either", EITHER)
            .build();

    private ReportsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ReportsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ReportsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Reports read(ValueReader in, MetadataNode metadata) {
        return readReports(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(REPORTS); }

    static @Nullable Reports readReports(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(REPORTS)) {
            return null;
        }
        List<Reports.@Nullable ReportingItem> reporting = null;
        Reports.Target target = null;
        Reports.Either either = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> reporting = in.nullableList(metadata.at(0), ReportsDecoder::readReportingItem);
                case 1 -> target = readTarget(in, metadata.at(1));
                case 2 -> either = readEither(in, metadata.at(2));
            }
        }
        return new Reports(reporting, target, either,
                new Reports.Metadata(REPORTS.parts(metadata, reporting, target, either)));
    }

    static Reports.@Nullable ReportingItem readReportingItem(ValueReader in, MetadataNode metadata) {
        return in.branch(REPORTING_ITEM, metadata);
    }

    static Reports.@Nullable Target readTarget(ValueReader in, MetadataNode metadata) {
        return in.branch(TARGET, metadata);
    }

    static Reports.@Nullable Either readEither(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EITHER)) {
            return null;
        }
        String a = null;
        String b = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> a = in.string();
                case 1 -> b = in.string();
            }
        }
        return new Reports.Either(a, b, new Reports.Either.Metadata(EITHER.parts(metadata)));
    }

    static Reports.@Nullable TargetObject readTargetObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(TARGET_OBJECT)) {
            return null;
        }
        String host = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> host = in.string();
            }
        }
        return new Reports.TargetObject(host, new Reports.TargetObject.Metadata(TARGET_OBJECT.parts(metadata)));
    }
}
