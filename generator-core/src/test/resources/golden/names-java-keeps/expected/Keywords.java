package golden.names_java_keeps;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param class__class (in JSON: class)
 * @param int_ (in JSON: int)
 * @param true_ (in JSON: true)
 * @param null_ (in JSON: null)
 * @param underscore (in JSON: _)
 * @param record_ (in JSON: record)
 * @param sealed_ (in JSON: sealed)
 * @param permits_ (in JSON: permits)
 * @param yield_ (in JSON: yield)
 * @param var_ (in JSON: var)
 * @param enum_ (in JSON: enum)
 * @param assert_ (in JSON: assert)
 * @param goto_ (in JSON: goto)
 * @param strictfp_ (in JSON: strictfp)
 * @param hashCode_ (in JSON: hashCode)
 * @param wait_ (in JSON: wait)
 * @param notify_ (in JSON: notify)
 * @param notifyAll_ (in JSON: notifyAll)
 * @param clone_ (in JSON: clone)
 * @param finalize_ (in JSON: finalize)
 * @param toString_ (in JSON: toString)
 * @param getClass_ (in JSON: getClass)
 * @param java_ (in JSON: java)
 * @param dev_ (in JSON: dev)
 * @param serialVersionUID_ (in JSON: serialVersionUID)
 * @param serialPersistentFields_ (in JSON: serialPersistentFields)
 * @param readObject_ (in JSON: readObject)
 * @param readObjectNoData_ (in JSON: readObjectNoData)
 * @param writeObject_ (in JSON: writeObject)
 * @param readResolve_ (in JSON: readResolve)
 * @param writeReplace_ (in JSON: writeReplace)
 */
@Generated("keywords.json")
@NullMarked
public record Keywords(@JsonProperty("class") @Nullable String class__class, @JsonProperty("int") @Nullable String int_,
        @JsonProperty("true") @Nullable String true_, @JsonProperty("null") @Nullable String null_,
        @JsonProperty("_") @Nullable String underscore, @JsonProperty("record") @Nullable String record_,
        @JsonProperty("sealed") @Nullable String sealed_, @JsonProperty("permits") @Nullable String permits_,
        @JsonProperty("yield") @Nullable String yield_, @JsonProperty("var") @Nullable String var_,
        @JsonProperty("enum") @Nullable String enum_, @JsonProperty("assert") @Nullable String assert_,
        @JsonProperty("goto") @Nullable String goto_, @JsonProperty("strictfp") @Nullable String strictfp_,
        @JsonProperty("module") @Nullable String module, @JsonProperty("open") @Nullable String open,
        @JsonProperty("with") @Nullable String with, @JsonProperty("when") @Nullable String when,
        @JsonProperty("hashCode") @Nullable String hashCode_, @JsonProperty("wait") @Nullable String wait_,
        @JsonProperty("notify") @Nullable String notify_, @JsonProperty("notifyAll") @Nullable String notifyAll_,
        @JsonProperty("clone") @Nullable String clone_, @JsonProperty("finalize") @Nullable String finalize_,
        @JsonProperty("toString") @Nullable String toString_, @JsonProperty("getClass") @Nullable String getClass_,
        @JsonProperty("equals") @Nullable String equals, @JsonProperty("class_") @Nullable String class_,
        @JsonProperty("java") @Nullable String java_, @JsonProperty("dev") @Nullable String dev_,
        @JsonProperty("com") @Nullable String com, @JsonProperty("org") @Nullable String org,
        @JsonProperty("serialVersionUID") @Nullable String serialVersionUID_,
        @JsonProperty("serialPersistentFields") @Nullable String serialPersistentFields_,
        @JsonProperty("readObject") @Nullable String readObject_,
        @JsonProperty("readObjectNoData") @Nullable String readObjectNoData_,
        @JsonProperty("writeObject") @Nullable String writeObject_,
        @JsonProperty("readResolve") @Nullable Object readResolve_,
        @JsonProperty("writeReplace") @Nullable Object writeReplace_, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Keywords {
        readResolve_ = Copies.value(readResolve_);
        writeReplace_ = Copies.value(writeReplace_);
    }

    @JsonCreator
    public Keywords(@JsonProperty("class") @Nullable String class__class, @JsonProperty("int") @Nullable String int_,
            @JsonProperty("true") @Nullable String true_, @JsonProperty("null") @Nullable String null_,
            @JsonProperty("_") @Nullable String underscore, @JsonProperty("record") @Nullable String record_,
            @JsonProperty("sealed") @Nullable String sealed_, @JsonProperty("permits") @Nullable String permits_,
            @JsonProperty("yield") @Nullable String yield_, @JsonProperty("var") @Nullable String var_,
            @JsonProperty("enum") @Nullable String enum_, @JsonProperty("assert") @Nullable String assert_,
            @JsonProperty("goto") @Nullable String goto_, @JsonProperty("strictfp") @Nullable String strictfp_,
            @JsonProperty("module") @Nullable String module, @JsonProperty("open") @Nullable String open,
            @JsonProperty("with") @Nullable String with, @JsonProperty("when") @Nullable String when,
            @JsonProperty("hashCode") @Nullable String hashCode_, @JsonProperty("wait") @Nullable String wait_,
            @JsonProperty("notify") @Nullable String notify_, @JsonProperty("notifyAll") @Nullable String notifyAll_,
            @JsonProperty("clone") @Nullable String clone_, @JsonProperty("finalize") @Nullable String finalize_,
            @JsonProperty("toString") @Nullable String toString_, @JsonProperty("getClass") @Nullable String getClass_,
            @JsonProperty("equals") @Nullable String equals, @JsonProperty("class_") @Nullable String class_,
            @JsonProperty("java") @Nullable String java_, @JsonProperty("dev") @Nullable String dev_,
            @JsonProperty("com") @Nullable String com, @JsonProperty("org") @Nullable String org,
            @JsonProperty("serialVersionUID") @Nullable String serialVersionUID_,
            @JsonProperty("serialPersistentFields") @Nullable String serialPersistentFields_,
            @JsonProperty("readObject") @Nullable String readObject_,
            @JsonProperty("readObjectNoData") @Nullable String readObjectNoData_,
            @JsonProperty("writeObject") @Nullable String writeObject_,
            @JsonProperty("readResolve") @Nullable Object readResolve_,
            @JsonProperty("writeReplace") @Nullable Object writeReplace_) {
        this(class__class, int_, true_, null_, underscore, record_, sealed_, permits_, yield_, var_, enum_, assert_,
                goto_, strictfp_, module, open, with, when, hashCode_, wait_, notify_, notifyAll_, clone_, finalize_,
                toString_, getClass_, equals, class_, java_, dev_, com, org, serialVersionUID_, serialPersistentFields_,
                readObject_, readObjectNoData_, writeObject_, readResolve_, writeReplace_,
                new Metadata(KeywordsDecoder.KEYWORDS.parts(MetadataNode.NONE)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return KeywordsDecoder.KEYWORDS.text("Keywords", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(class__class, int_, true_, null_, underscore, record_, sealed_, permits_, yield_, var_,
                enum_, assert_, goto_, strictfp_, module, open, with, when, hashCode_, wait_, notify_, notifyAll_,
                clone_, finalize_, toString_, getClass_, equals, class_, java_, dev_, com, org, serialVersionUID_,
                serialPersistentFields_, readObject_, readObjectNoData_, writeObject_, readResolve_, writeReplace_);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return KeywordsDecoder.KEYWORDS; }

        public FieldMetadataEntry class__class() { return entry(0); }
        public FieldMetadataEntry int_() { return entry(1); }
        public FieldMetadataEntry true_() { return entry(2); }
        public FieldMetadataEntry null_() { return entry(3); }
        public FieldMetadataEntry underscore() { return entry(4); }
        public FieldMetadataEntry record_() { return entry(5); }
        public FieldMetadataEntry sealed_() { return entry(6); }
        public FieldMetadataEntry permits_() { return entry(7); }
        public FieldMetadataEntry yield_() { return entry(8); }
        public FieldMetadataEntry var_() { return entry(9); }
        public FieldMetadataEntry enum_() { return entry(10); }
        public FieldMetadataEntry assert_() { return entry(11); }
        public FieldMetadataEntry goto_() { return entry(12); }
        public FieldMetadataEntry strictfp_() { return entry(13); }
        public FieldMetadataEntry module() { return entry(14); }
        public FieldMetadataEntry open() { return entry(15); }
        public FieldMetadataEntry with() { return entry(16); }
        public FieldMetadataEntry when() { return entry(17); }
        public FieldMetadataEntry hashCode_() { return entry(18); }
        public FieldMetadataEntry wait_() { return entry(19); }
        public FieldMetadataEntry notify_() { return entry(20); }
        public FieldMetadataEntry notifyAll_() { return entry(21); }
        public FieldMetadataEntry clone_() { return entry(22); }
        public FieldMetadataEntry finalize_() { return entry(23); }
        public FieldMetadataEntry toString_() { return entry(24); }
        public FieldMetadataEntry getClass_() { return entry(25); }
        public FieldMetadataEntry equals() { return entry(26); }
        public FieldMetadataEntry class_() { return entry(27); }
        public FieldMetadataEntry java_() { return entry(28); }
        public FieldMetadataEntry dev_() { return entry(29); }
        public FieldMetadataEntry com() { return entry(30); }
        public FieldMetadataEntry org() { return entry(31); }
        public FieldMetadataEntry serialVersionUID_() { return entry(32); }
        public FieldMetadataEntry serialPersistentFields_() { return entry(33); }
        public FieldMetadataEntry readObject_() { return entry(34); }
        public FieldMetadataEntry readObjectNoData_() { return entry(35); }
        public FieldMetadataEntry writeObject_() { return entry(36); }
        public FieldMetadataEntry readResolve_() { return entry(37); }
        public FieldMetadataEntry writeReplace_() { return entry(38); }
    }
}
