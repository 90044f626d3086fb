package golden.names_without_a_letter;

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
import dev.extractgen.runtime.support.FieldValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
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
 * @param ampersand (in JSON: &amp;)
 * @param euro (in JSON: €)
 * @param nArySummation (in JSON: ∑)
 * @param grinningFace (in JSON: 😀)
 * @param grinningFaceGrinningFace (in JSON: 😀😀)
 * @param u0 (in JSON: &#xfffd;)
 * @param u1 (in JSON: &#xfffd;)
 * @param quote (in JSON: ")
 * @param backslash (in JSON: \)
 * @param apostrophe (in JSON: ')
 * @param backtick (in JSON: `)
 * @param noBreakSpace (in JSON: &#xa0;)
 */
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
        @JsonProperty("\u20ac") @Nullable String euro, @JsonProperty("\u2211") @Nullable String nArySummation,
        @JsonProperty("\ud83d\ude00") @Nullable String grinningFace,
        @JsonProperty("\ud83d\ude00\ud83d\ude00") @Nullable String grinningFaceGrinningFace,
        @JsonProperty("\u0000") @Nullable String u0, @JsonProperty("\u0001") @Nullable String u1,
        @JsonProperty("\"") @Nullable String quote, @JsonProperty("\\") @Nullable String backslash,
        @JsonProperty("'") @Nullable String apostrophe, @JsonProperty("`") @Nullable String backtick,
        @JsonProperty("\u00a0") @Nullable String noBreakSpace, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
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
            @JsonProperty("\u20ac") @Nullable String euro, @JsonProperty("\u2211") @Nullable String nArySummation,
            @JsonProperty("\ud83d\ude00") @Nullable String grinningFace,
            @JsonProperty("\ud83d\ude00\ud83d\ude00") @Nullable String grinningFaceGrinningFace,
            @JsonProperty("\u0000") @Nullable String u0, @JsonProperty("\u0001") @Nullable String u1,
            @JsonProperty("\"") @Nullable String quote, @JsonProperty("\\") @Nullable String backslash,
            @JsonProperty("'") @Nullable String apostrophe, @JsonProperty("`") @Nullable String backtick,
            @JsonProperty("\u00a0") @Nullable String noBreakSpace) {
        this(slashSlash, hash, question, dot, slash, dollar, dollarDollar, dash, dashDash, space, spaceSpace, u9,
                underscore, underscoreUnderscore, _1, minus1, plus1, _15, percent, ampersand, euro, nArySummation,
                grinningFace, grinningFaceGrinningFace, u0, u1, quote, backslash, apostrophe, backtick, noBreakSpace,
                new Metadata(SignsDecoder.SIGNS.parts(MetadataNode.NONE)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return SignsDecoder.SIGNS.text("Signs", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(slashSlash, hash, question, dot, slash, dollar, dollarDollar, dash, dashDash, space,
                spaceSpace, u9, underscore, underscoreUnderscore, _1, minus1, plus1, _15, percent, ampersand, euro,
                nArySummation, grinningFace, grinningFaceGrinningFace, u0, u1, quote, backslash, apostrophe, backtick,
                noBreakSpace);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return SignsDecoder.SIGNS; }

        public FieldMetadataEntry slashSlash() { return entry(0); }
        public FieldMetadataEntry hash() { return entry(1); }
        public FieldMetadataEntry question() { return entry(2); }
        public FieldMetadataEntry dot() { return entry(3); }
        public FieldMetadataEntry slash() { return entry(4); }
        public FieldMetadataEntry dollar() { return entry(5); }
        public FieldMetadataEntry dollarDollar() { return entry(6); }
        public FieldMetadataEntry dash() { return entry(7); }
        public FieldMetadataEntry dashDash() { return entry(8); }
        public FieldMetadataEntry space() { return entry(9); }
        public FieldMetadataEntry spaceSpace() { return entry(10); }
        public FieldMetadataEntry u9() { return entry(11); }
        public FieldMetadataEntry underscore() { return entry(12); }
        public FieldMetadataEntry underscoreUnderscore() { return entry(13); }
        public FieldMetadataEntry _1() { return entry(14); }
        public FieldMetadataEntry minus1() { return entry(15); }
        public FieldMetadataEntry plus1() { return entry(16); }
        public FieldMetadataEntry _15() { return entry(17); }
        public FieldMetadataEntry percent() { return entry(18); }
        public FieldMetadataEntry ampersand() { return entry(19); }
        public FieldMetadataEntry euro() { return entry(20); }
        public FieldMetadataEntry nArySummation() { return entry(21); }
        public FieldMetadataEntry grinningFace() { return entry(22); }
        public FieldMetadataEntry grinningFaceGrinningFace() { return entry(23); }
        public FieldMetadataEntry u0() { return entry(24); }
        public FieldMetadataEntry u1() { return entry(25); }
        public FieldMetadataEntry quote() { return entry(26); }
        public FieldMetadataEntry backslash() { return entry(27); }
        public FieldMetadataEntry apostrophe() { return entry(28); }
        public FieldMetadataEntry backtick() { return entry(29); }
        public FieldMetadataEntry noBreakSpace() { return entry(30); }
    }
}
