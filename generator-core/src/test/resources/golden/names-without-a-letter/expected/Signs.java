package golden.names_without_a_letter;

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
 * @param slashSlash (in JSON: //)
 * @param hash (in JSON: #)
 * @param question (in JSON: ?)
 * @param dot (in JSON: .)
 * @param slash (in JSON: /)
 * @param dollar (in JSON: $)
 * @param dollarDollar (in JSON: $$)
 * @param dash (in JSON: -)
 * @param dashDash (in JSON: --)
 * @param space (in JSON: )
 * @param spaceSpace (in JSON: )
 * @param u9 (in JSON: )
 * @param underscore (in JSON: _)
 * @param underscoreUnderscore (in JSON: __)
 * @param _1 (in JSON: 1)
 * @param minus1 (in JSON: -1)
 * @param plus1 (in JSON: +1)
 * @param _15 (in JSON: 1.5)
 * @param percent (in JSON: %)
 * @param ampersand (in JSON: &#x26;)
 * @param u20ac (in JSON: &#x20ac;)
 * @param u2211 (in JSON: &#x2211;)
 * @param u1f600 (in JSON: &#x1f600;)
 * @param u1f600U1f600 (in JSON: &#x1f600;&#x1f600;)
 * @param u0 (in JSON: &#xfffd;)
 * @param u1 (in JSON: &#xfffd;)
 * @param quote (in JSON: ")
 * @param backslash (in JSON: &#x5c;)
 * @param apostrophe (in JSON: ')
 * @param backtick (in JSON: `)
 * @param ua0 (in JSON: &#xa0;)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("signs.json")
@NullMarked
public record Signs(@JsonProperty("//") @Nullable String slashSlash, @JsonProperty("#") @Nullable String hash,
        @JsonProperty("?") @Nullable String question, @JsonProperty(".") @Nullable String dot,
        @JsonProperty("/") @Nullable String slash, @JsonProperty("$") @Nullable String dollar,
        @JsonProperty("$$") @Nullable String dollarDollar, @JsonProperty("-") @Nullable String dash,
        @JsonProperty("--") @Nullable String dashDash, @JsonProperty(" ") @Nullable String space,
        @JsonProperty("  ") @Nullable String spaceSpace, @JsonProperty("\t") @Nullable String u9,
        @JsonProperty("_") @Nullable String underscore, @JsonProperty("__") @Nullable String underscoreUnderscore,
        @JsonProperty("1") @Nullable String _1, @JsonProperty("-1") @Nullable String minus1,
        @JsonProperty("+1") @Nullable String plus1, @JsonProperty("1.5") @Nullable String _15,
        @JsonProperty("%") @Nullable String percent, @JsonProperty("&") @Nullable String ampersand,
        @JsonProperty("\u20ac") @Nullable String u20ac, @JsonProperty("\u2211") @Nullable String u2211,
        @JsonProperty("\ud83d\ude00") @Nullable String u1f600,
        @JsonProperty("\ud83d\ude00\ud83d\ude00") @Nullable String u1f600U1f600,
        @JsonProperty("\u0000") @Nullable String u0, @JsonProperty("\u0001") @Nullable String u1,
        @JsonProperty("\"") @Nullable String quote, @JsonProperty("\\") @Nullable String backslash,
        @JsonProperty("'") @Nullable String apostrophe, @JsonProperty("`") @Nullable String backtick,
        @JsonProperty("\u00a0") @Nullable String ua0, @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Signs(@JsonProperty("//") @Nullable String slashSlash, @JsonProperty("#") @Nullable String hash,
            @JsonProperty("?") @Nullable String question, @JsonProperty(".") @Nullable String dot,
            @JsonProperty("/") @Nullable String slash, @JsonProperty("$") @Nullable String dollar,
            @JsonProperty("$$") @Nullable String dollarDollar, @JsonProperty("-") @Nullable String dash,
            @JsonProperty("--") @Nullable String dashDash, @JsonProperty(" ") @Nullable String space,
            @JsonProperty("  ") @Nullable String spaceSpace, @JsonProperty("\t") @Nullable String u9,
            @JsonProperty("_") @Nullable String underscore, @JsonProperty("__") @Nullable String underscoreUnderscore,
            @JsonProperty("1") @Nullable String _1, @JsonProperty("-1") @Nullable String minus1,
            @JsonProperty("+1") @Nullable String plus1, @JsonProperty("1.5") @Nullable String _15,
            @JsonProperty("%") @Nullable String percent, @JsonProperty("&") @Nullable String ampersand,
            @JsonProperty("\u20ac") @Nullable String u20ac, @JsonProperty("\u2211") @Nullable String u2211,
            @JsonProperty("\ud83d\ude00") @Nullable String u1f600,
            @JsonProperty("\ud83d\ude00\ud83d\ude00") @Nullable String u1f600U1f600,
            @JsonProperty("\u0000") @Nullable String u0, @JsonProperty("\u0001") @Nullable String u1,
            @JsonProperty("\"") @Nullable String quote, @JsonProperty("\\") @Nullable String backslash,
            @JsonProperty("'") @Nullable String apostrophe, @JsonProperty("`") @Nullable String backtick,
            @JsonProperty("\u00a0") @Nullable String ua0) {
        this(slashSlash, hash, question, dot, slash, dollar, dollarDollar, dash, dashDash, space, spaceSpace, u9,
                underscore, underscoreUnderscore, _1, minus1, plus1, _15, percent, ampersand, u20ac, u2211, u1f600,
                u1f600U1f600, u0, u1, quote, backslash, apostrophe, backtick, ua0, Metadata.of(MetadataNode.none()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Signs that && Objects.equals(slashSlash, that.slashSlash)
                && Objects.equals(hash, that.hash) && Objects.equals(question, that.question)
                && Objects.equals(dot, that.dot) && Objects.equals(slash, that.slash)
                && Objects.equals(dollar, that.dollar) && Objects.equals(dollarDollar, that.dollarDollar)
                && Objects.equals(dash, that.dash) && Objects.equals(dashDash, that.dashDash)
                && Objects.equals(space, that.space) && Objects.equals(spaceSpace, that.spaceSpace)
                && Objects.equals(u9, that.u9) && Objects.equals(underscore, that.underscore)
                && Objects.equals(underscoreUnderscore, that.underscoreUnderscore) && Objects.equals(_1, that._1)
                && Objects.equals(minus1, that.minus1) && Objects.equals(plus1, that.plus1)
                && Objects.equals(_15, that._15) && Objects.equals(percent, that.percent)
                && Objects.equals(ampersand, that.ampersand) && Objects.equals(u20ac, that.u20ac)
                && Objects.equals(u2211, that.u2211) && Objects.equals(u1f600, that.u1f600)
                && Objects.equals(u1f600U1f600, that.u1f600U1f600) && Objects.equals(u0, that.u0)
                && Objects.equals(u1, that.u1) && Objects.equals(quote, that.quote)
                && Objects.equals(backslash, that.backslash) && Objects.equals(apostrophe, that.apostrophe)
                && Objects.equals(backtick, that.backtick) && Objects.equals(ua0, that.ua0);
    }

    @Override
    public int hashCode() {
        return Objects.hash(slashSlash, hash, question, dot, slash, dollar, dollarDollar, dash, dashDash, space,
                spaceSpace, u9, underscore, underscoreUnderscore, _1, minus1, plus1, _15, percent, ampersand, u20ac,
                u2211, u1f600, u1f600U1f600, u0, u1, quote, backslash, apostrophe, backtick, ua0);
    }

    @Override
    public String toString() {
        return "Signs[slashSlash=" + slashSlash + ", hash=" + hash + ", question=" + question + ", dot=" + dot
                + ", slash=" + slash + ", dollar=" + dollar + ", dollarDollar=" + dollarDollar + ", dash=" + dash
                + ", dashDash=" + dashDash + ", space=" + space + ", spaceSpace=" + spaceSpace + ", u9=" + u9
                + ", underscore=" + underscore + ", underscoreUnderscore=" + underscoreUnderscore + ", _1=" + _1
                + ", minus1=" + minus1 + ", plus1=" + plus1 + ", _15=" + _15 + ", percent=" + percent
                + ", ampersand=" + ampersand + ", u20ac=" + u20ac + ", u2211=" + u2211 + ", u1f600=" + u1f600
                + ", u1f600U1f600=" + u1f600U1f600 + ", u0=" + u0 + ", u1=" + u1 + ", quote=" + quote
                + ", backslash=" + backslash + ", apostrophe=" + apostrophe + ", backtick=" + backtick + ", ua0=" + ua0
                + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/~1~1", slashSlash, fieldMetadata.slashSlash())
                .add("/#", hash, fieldMetadata.hash())
                .add("/?", question, fieldMetadata.question())
                .add("/.", dot, fieldMetadata.dot())
                .add("/~1", slash, fieldMetadata.slash())
                .add("/$", dollar, fieldMetadata.dollar())
                .add("/$$", dollarDollar, fieldMetadata.dollarDollar())
                .add("/-", dash, fieldMetadata.dash())
                .add("/--", dashDash, fieldMetadata.dashDash())
                .add("/ ", space, fieldMetadata.space())
                .add("/  ", spaceSpace, fieldMetadata.spaceSpace())
                .add("/\t", u9, fieldMetadata.u9())
                .add("/_", underscore, fieldMetadata.underscore())
                .add("/__", underscoreUnderscore, fieldMetadata.underscoreUnderscore())
                .add("/1", _1, fieldMetadata._1())
                .add("/-1", minus1, fieldMetadata.minus1())
                .add("/+1", plus1, fieldMetadata.plus1())
                .add("/1.5", _15, fieldMetadata._15())
                .add("/%", percent, fieldMetadata.percent())
                .add("/&", ampersand, fieldMetadata.ampersand())
                .add("/\u20ac", u20ac, fieldMetadata.u20ac())
                .add("/\u2211", u2211, fieldMetadata.u2211())
                .add("/\ud83d\ude00", u1f600, fieldMetadata.u1f600())
                .add("/\ud83d\ude00\ud83d\ude00", u1f600U1f600, fieldMetadata.u1f600U1f600())
                .add("/\u0000", u0, fieldMetadata.u0())
                .add("/\u0001", u1, fieldMetadata.u1())
                .add("/\"", quote, fieldMetadata.quote())
                .add("/\\", backslash, fieldMetadata.backslash())
                .add("/'", apostrophe, fieldMetadata.apostrophe())
                .add("/`", backtick, fieldMetadata.backtick())
                .add("/\u00a0", ua0, fieldMetadata.ua0())
                .stream();
    }

    /** What the service said about each value of {@link Signs}. */
    public record Metadata(FieldMetadataEntry slashSlash, FieldMetadataEntry hash, FieldMetadataEntry question,
            FieldMetadataEntry dot, FieldMetadataEntry slash, FieldMetadataEntry dollar,
            FieldMetadataEntry dollarDollar, FieldMetadataEntry dash, FieldMetadataEntry dashDash,
            FieldMetadataEntry space, FieldMetadataEntry spaceSpace, FieldMetadataEntry u9,
            FieldMetadataEntry underscore, FieldMetadataEntry underscoreUnderscore, FieldMetadataEntry _1,
            FieldMetadataEntry minus1, FieldMetadataEntry plus1, FieldMetadataEntry _15, FieldMetadataEntry percent,
            FieldMetadataEntry ampersand, FieldMetadataEntry u20ac, FieldMetadataEntry u2211, FieldMetadataEntry u1f600,
            FieldMetadataEntry u1f600U1f600, FieldMetadataEntry u0, FieldMetadataEntry u1, FieldMetadataEntry quote,
            FieldMetadataEntry backslash, FieldMetadataEntry apostrophe, FieldMetadataEntry backtick,
            FieldMetadataEntry ua0, @Nullable String objectReasoning) implements FieldMetadata {
        static Metadata of(MetadataNode node) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3), node.entry(4),
                    node.entry(5), node.entry(6), node.entry(7), node.entry(8), node.entry(9), node.entry(10),
                    node.entry(11), node.entry(12), node.entry(13), node.entry(14), node.entry(15), node.entry(16),
                    node.entry(17), node.entry(18), node.entry(19), node.entry(20), node.entry(21), node.entry(22),
                    node.entry(23), node.entry(24), node.entry(25), node.entry(26), node.entry(27), node.entry(28),
                    node.entry(29), node.entry(30), node.reasoning());
        }
    }
}
