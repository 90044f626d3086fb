package golden.names_java_keeps;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldCollector;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
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
        @JsonProperty("java") @Nullable String java_, @JsonProperty("dev") @Nullable String dev,
        @JsonProperty("com") @Nullable String com, @JsonProperty("org") @Nullable String org,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
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
            @JsonProperty("java") @Nullable String java_, @JsonProperty("dev") @Nullable String dev,
            @JsonProperty("com") @Nullable String com, @JsonProperty("org") @Nullable String org) {
        this(class__class, int_, true_, null_, underscore, record_, sealed_, permits_, yield_, var_, enum_, assert_,
                goto_, strictfp_, module, open, with, when, hashCode_, wait_, notify_, notifyAll_, clone_, finalize_,
                toString_, getClass_, equals, class_, java_, dev, com, org, Metadata.of(MetadataNode.none()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Keywords that && Objects.equals(class__class, that.class__class)
                && Objects.equals(int_, that.int_) && Objects.equals(true_, that.true_)
                && Objects.equals(null_, that.null_) && Objects.equals(underscore, that.underscore)
                && Objects.equals(record_, that.record_) && Objects.equals(sealed_, that.sealed_)
                && Objects.equals(permits_, that.permits_) && Objects.equals(yield_, that.yield_)
                && Objects.equals(var_, that.var_) && Objects.equals(enum_, that.enum_)
                && Objects.equals(assert_, that.assert_) && Objects.equals(goto_, that.goto_)
                && Objects.equals(strictfp_, that.strictfp_) && Objects.equals(module, that.module)
                && Objects.equals(open, that.open) && Objects.equals(with, that.with) && Objects.equals(when, that.when)
                && Objects.equals(hashCode_, that.hashCode_) && Objects.equals(wait_, that.wait_)
                && Objects.equals(notify_, that.notify_) && Objects.equals(notifyAll_, that.notifyAll_)
                && Objects.equals(clone_, that.clone_) && Objects.equals(finalize_, that.finalize_)
                && Objects.equals(toString_, that.toString_) && Objects.equals(getClass_, that.getClass_)
                && Objects.equals(equals, that.equals) && Objects.equals(class_, that.class_)
                && Objects.equals(java_, that.java_) && Objects.equals(dev, that.dev) && Objects.equals(com, that.com)
                && Objects.equals(org, that.org);
    }

    @Override
    public int hashCode() {
        return Objects.hash(class__class, int_, true_, null_, underscore, record_, sealed_, permits_, yield_, var_,
                enum_, assert_, goto_, strictfp_, module, open, with, when, hashCode_, wait_, notify_, notifyAll_,
                clone_, finalize_, toString_, getClass_, equals, class_, java_, dev, com, org);
    }

    @Override
    public String toString() {
        return "Keywords[class__class=" + class__class + ", int_=" + int_ + ", true_=" + true_ + ", null_=" + null_
                + ", underscore=" + underscore + ", record_=" + record_ + ", sealed_=" + sealed_
                + ", permits_=" + permits_ + ", yield_=" + yield_ + ", var_=" + var_ + ", enum_=" + enum_
                + ", assert_=" + assert_ + ", goto_=" + goto_ + ", strictfp_=" + strictfp_ + ", module=" + module
                + ", open=" + open + ", with=" + with + ", when=" + when + ", hashCode_=" + hashCode_
                + ", wait_=" + wait_ + ", notify_=" + notify_ + ", notifyAll_=" + notifyAll_ + ", clone_=" + clone_
                + ", finalize_=" + finalize_ + ", toString_=" + toString_ + ", getClass_=" + getClass_
                + ", equals=" + equals + ", class_=" + class_ + ", java_=" + java_ + ", dev=" + dev + ", com=" + com
                + ", org=" + org + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/class", class__class, fieldMetadata.class__class())
                .add("/int", int_, fieldMetadata.int_())
                .add("/true", true_, fieldMetadata.true_())
                .add("/null", null_, fieldMetadata.null_())
                .add("/_", underscore, fieldMetadata.underscore())
                .add("/record", record_, fieldMetadata.record_())
                .add("/sealed", sealed_, fieldMetadata.sealed_())
                .add("/permits", permits_, fieldMetadata.permits_())
                .add("/yield", yield_, fieldMetadata.yield_())
                .add("/var", var_, fieldMetadata.var_())
                .add("/enum", enum_, fieldMetadata.enum_())
                .add("/assert", assert_, fieldMetadata.assert_())
                .add("/goto", goto_, fieldMetadata.goto_())
                .add("/strictfp", strictfp_, fieldMetadata.strictfp_())
                .add("/module", module, fieldMetadata.module())
                .add("/open", open, fieldMetadata.open())
                .add("/with", with, fieldMetadata.with())
                .add("/when", when, fieldMetadata.when())
                .add("/hashCode", hashCode_, fieldMetadata.hashCode_())
                .add("/wait", wait_, fieldMetadata.wait_())
                .add("/notify", notify_, fieldMetadata.notify_())
                .add("/notifyAll", notifyAll_, fieldMetadata.notifyAll_())
                .add("/clone", clone_, fieldMetadata.clone_())
                .add("/finalize", finalize_, fieldMetadata.finalize_())
                .add("/toString", toString_, fieldMetadata.toString_())
                .add("/getClass", getClass_, fieldMetadata.getClass_())
                .add("/equals", equals, fieldMetadata.equals())
                .add("/class_", class_, fieldMetadata.class_())
                .add("/java", java_, fieldMetadata.java_())
                .add("/dev", dev, fieldMetadata.dev())
                .add("/com", com, fieldMetadata.com())
                .add("/org", org, fieldMetadata.org())
                .stream();
    }

    /** What the service said about each value of {@link Keywords}. */
    public record Metadata(FieldMetadataEntry class__class, FieldMetadataEntry int_, FieldMetadataEntry true_,
            FieldMetadataEntry null_, FieldMetadataEntry underscore, FieldMetadataEntry record_,
            FieldMetadataEntry sealed_, FieldMetadataEntry permits_, FieldMetadataEntry yield_, FieldMetadataEntry var_,
            FieldMetadataEntry enum_, FieldMetadataEntry assert_, FieldMetadataEntry goto_,
            FieldMetadataEntry strictfp_, FieldMetadataEntry module, FieldMetadataEntry open, FieldMetadataEntry with,
            FieldMetadataEntry when, FieldMetadataEntry hashCode_, FieldMetadataEntry wait_, FieldMetadataEntry notify_,
            FieldMetadataEntry notifyAll_, FieldMetadataEntry clone_, FieldMetadataEntry finalize_,
            FieldMetadataEntry toString_, FieldMetadataEntry getClass_, FieldMetadataEntry equals,
            FieldMetadataEntry class_, FieldMetadataEntry java_, FieldMetadataEntry dev, FieldMetadataEntry com,
            FieldMetadataEntry org, @Nullable String objectReasoning) implements FieldMetadata {
        static Metadata of(MetadataNode node) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3), node.entry(4),
                    node.entry(5), node.entry(6), node.entry(7), node.entry(8), node.entry(9), node.entry(10),
                    node.entry(11), node.entry(12), node.entry(13), node.entry(14), node.entry(15), node.entry(16),
                    node.entry(17), node.entry(18), node.entry(19), node.entry(20), node.entry(21), node.entry(22),
                    node.entry(23), node.entry(24), node.entry(25), node.entry(26), node.entry(27), node.entry(28),
                    node.entry(29), node.entry(30), node.entry(31), node.reasoning());
        }
    }
}
