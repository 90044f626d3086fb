package golden.texts_that_would_break_out;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * *&#47; class Evil { } /* &#92;u002a/ class Evil {} &#92;uXYZ broken C:&#92;users&#92;uv \ &#64;throws Exception
 * &#64;param x {&#64;code x} {&#64;link Evil} {&#64;literal &lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;
 * &lt;/p&gt; &amp;lt; &amp; &amp;#0; &lt;!-- --&gt; quote " and \" and \ line break and return and form vertical
 * &#x2028;line&#x2029;paragraph&#xfffd;next &#x202e;&#x2066;reversed&#x2069;&#x202c;&#x200f;
 * nul&#xfffd;bel&#xfffd;esc&#xfffd;[31m ${jndi:ldap://x} ${user.home} #{1+1} %s %d {0} $L $T $N $S $$ $W $Z $&gt;
 * $&lt; $[ $] $1L /** nested *&#47; // comment /* open
 * <br>* / **&#47;
 * <br>* / 😀 emoji 𠮷 """ text block """ '\'' &#xfeff;bom &#xfffd;&#xfffd;&#xe000; private (title: *&#47; class
 * Evil { } /*)
 *
 * @param p0 *&#47; class Evil { } /* (title: *&#47; class Evil { } /*)
 * (pattern: "*&#47; class Evil { } /*"; default: "*&#47; class Evil { } /*")
 * @param p1 &#92;u002a/ class Evil {} (title: &#92;u002a/ class Evil {} )
 * (pattern: "\&#92;u002a/ class Evil {} "; default: "\&#92;u002a/ class Evil {} ")
 * @param p2 &#92;uXYZ broken (title: &#92;uXYZ broken) (pattern: "\&#92;uXYZ broken"; default: "\&#92;uXYZ broken")
 * @param p3 C:&#92;users&#92;uv \ (title: C:&#92;users&#92;uv \)
 * (pattern: "C:\&#92;users\&#92;uv \\"; default: "C:\&#92;users\&#92;uv \\")
 * @param p4 &#64;throws Exception &#64;param x {&#64;code x} {&#64;link Evil} {&#64;literal (title: &#64;throws
 * Exception &#64;param x {&#64;code x} {&#64;link Evil} {&#64;literal) (pattern: "@throws Exception &#64;param x
 * {&#64;code x} {&#64;link Evil} {&#64;literal"; default: "@throws Exception &#64;param x {&#64;code x} {&#64;link
 * Evil} {&#64;literal")
 * @param p5 &lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt; &lt;/p&gt; &amp;lt; &amp; &amp;#0; &lt;!-- --&gt;
 * (title: &lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt; &lt;/p&gt; &amp;lt; &amp; &amp;#0; &lt;!-- --&gt;)
 * (pattern: "&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt; &lt;/p&gt; &amp;lt; &amp; &amp;#0; &lt;!-- --&gt;";
 * default: "&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt; &lt;/p&gt; &amp;lt; &amp; &amp;#0; &lt;!-- --&gt;")
 * @param p6 quote " and \" and \ (title: quote " and \" and \)
 * (pattern: "quote \" and \\\" and \\"; default: "quote \" and \\\" and \\")
 * @param p7 line break and return and form vertical (title: line break and return and form vertical) (pattern:
 * "line\nbreak&#92;u000d\nand&#92;u000dreturn\tand&#92;u000cform&#92;u000bvertical"; default:
 * "line\nbreak&#92;u000d\nand&#92;u000dreturn\tand&#92;u000cform&#92;u000bvertical")
 * @param p8 &#x2028;line&#x2029;paragraph&#xfffd;next (title: &#x2028;line&#x2029;paragraph&#xfffd;next)
 * (pattern: "&#x2028;line&#x2029;paragraph&#xfffd;next"; default: "&#x2028;line&#x2029;paragraph&#xfffd;next")
 * @param p9 &#x202e;&#x2066;reversed&#x2069;&#x202c;&#x200f; (title:
 * &#x202e;&#x2066;reversed&#x2069;&#x202c;&#x200f;) (pattern: "&#x202e;&#x2066;reversed&#x2069;&#x202c;&#x200f;";
 * default: "&#x202e;&#x2066;reversed&#x2069;&#x202c;&#x200f;")
 * @param p10 nul&#xfffd;bel&#xfffd;esc&#xfffd;[31m (title: nul&#xfffd;bel&#xfffd;esc&#xfffd;[31m)
 * (pattern: "nul&#92;u0000bel&#92;u0007esc&#92;u001b[31m"; default: "nul&#92;u0000bel&#92;u0007esc&#92;u001b[31m")
 * @param p11 ${jndi:ldap://x} ${user.home} #{1+1} %s %d {0} (title: ${jndi:ldap://x} ${user.home} #{1+1} %s %d {0})
 * (pattern: "${jndi:ldap://x} ${user.home} #{1+1} %s %d {0}"; default: "${jndi:ldap://x} ${user.home} #{1+1} %s %d
 * {0}")
 * @param p12 $L $T $N $S $$ $W $Z $&gt; $&lt; $[ $] $1L (title: $L $T $N $S $$ $W $Z $&gt; $&lt; $[ $] $1L)
 * (pattern: "$L $T $N $S $$ $W $Z $&gt; $&lt; $[ $] $1L"; default: "$L $T $N $S $$ $W $Z $&gt; $&lt; $[ $] $1L")
 * @param p13 /** nested *&#47; // comment /* open (title: /** nested *&#47; // comment /* open)
 * (pattern: "/** nested *&#47; // comment /* open"; default: "/** nested *&#47; // comment /* open")
 * @param p14 * (title: *) (pattern: "*"; default: "*")
 * @param p15 / (title: /) (pattern: "/"; default: "/")
 * @param p16 **&#47; (title: **&#47;) (pattern: "**&#47;"; default: "**&#47;")
 * @param p17 * / (title: * /) (pattern: "* /"; default: "* /")
 * @param p18 😀 emoji 𠮷 (title: 😀 emoji 𠮷) (pattern: "😀 emoji 𠮷"; default: "😀 emoji 𠮷")
 * @param p19 """ text block """ (title: """ text block """)
 * (pattern: "\"\"\" text block \"\"\""; default: "\"\"\" text block \"\"\"")
 * @param p20 '\'' (title: '\'') (pattern: "'\\''"; default: "'\\''")
 * @param p21 &#xfeff;bom &#xfffd;&#xfffd;&#xe000; private (title: &#xfeff;bom &#xfffd;&#xfffd;&#xe000; private)
 * (pattern: "&#xfeff;bom &#xfffd;&#xfffd;&#xe000; private"; default: "&#xfeff;bom &#xfffd;&#xfffd;&#xe000;
 * private")
 * @param classEvil named *&#47; class Evil { } /* (in JSON: *&#47; class Evil { } /*)
 * @param u002aClassEvil named &#92;u002a/ class Evil {} (in JSON: &#92;u002a/ class Evil {} )
 * @param uXyzBroken named &#92;uXYZ broken (in JSON: &#92;uXYZ broken)
 * @param cUsersUv named C:&#92;users&#92;uv \ (in JSON: C:&#92;users&#92;uv \)
 * @param throwsExceptionParamXCodeXLinkEvilLiteral named &#64;throws Exception &#64;param x {&#64;code x}
 * {&#64;link Evil} {&#64;literal
 * (in JSON: &#64;throws Exception &#64;param x {&#64;code x} {&#64;link Evil} {&#64;literal)
 * @param scriptAlert1ScriptBPLt0 named &lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt; &lt;/p&gt; &amp;lt; &amp;
 * &amp;#0; &lt;!-- --&gt;
 * (in JSON: &lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt; &lt;/p&gt; &amp;lt; &amp; &amp;#0; &lt;!-- --&gt;)
 * @param quoteAndAnd named quote " and \" and \ (in JSON: quote " and \" and \)
 * @param lineBreakAndReturnAndFormVertical named line break and return and form vertical
 * (in JSON: line break and return and form vertical)
 * @param lineParagraphNext named &#x2028;line&#x2029;paragraph&#xfffd;next
 * (in JSON: &#x2028;line&#x2029;paragraph&#xfffd;next)
 * @param reversed named &#x202e;&#x2066;reversed&#x2069;&#x202c;&#x200f;
 * (in JSON: &#x202e;&#x2066;reversed&#x2069;&#x202c;&#x200f;)
 * @param nulBelEsc31m named nul&#xfffd;bel&#xfffd;esc&#xfffd;[31m (in JSON: nul&#xfffd;bel&#xfffd;esc&#xfffd;[31m)
 * @param jndiLdapXUserHome11SD0 named ${jndi:ldap://x} ${user.home} #{1+1} %s %d {0}
 * (in JSON: ${jndi:ldap://x} ${user.home} #{1+1} %s %d {0})
 * @param lTNSWZ1l named $L $T $N $S $$ $W $Z $&gt; $&lt; $[ $] $1L
 * (in JSON: $L $T $N $S $$ $W $Z $&gt; $&lt; $[ $] $1L)
 * @param nestedCommentOpen named /** nested *&#47; // comment /* open
 * (in JSON: /** nested *&#47; // comment /* open)
 * @param star named * (in JSON: *)
 * @param slash named / (in JSON: /)
 * @param starStarSlash named **&#47; (in JSON: **&#47;)
 * @param starSpaceSlash named * / (in JSON: * /)
 * @param emoji named 😀 emoji 𠮷 (in JSON: 😀 emoji 𠮷)
 * @param textBlock named """ text block """ (in JSON: """ text block """)
 * @param apostropheBackslashApostropheApostrophe named '\'' (in JSON: '\'')
 * @param bomPrivate named &#xfeff;bom &#xfffd;&#xfffd;&#xe000; private
 * (in JSON: &#xfeff;bom &#xfffd;&#xfffd;&#xe000; private)
 */
@Generated("hostile.json")
@NullMarked
public record Hostile(@JsonProperty("p0") @Nullable P0 p0, @JsonProperty("p1") @Nullable P1 p1,
        @JsonProperty("p2") @Nullable P2 p2, @JsonProperty("p3") @Nullable P3 p3, @JsonProperty("p4") @Nullable P4 p4,
        @JsonProperty("p5") @Nullable P5 p5, @JsonProperty("p6") @Nullable P6 p6, @JsonProperty("p7") @Nullable P7 p7,
        @JsonProperty("p8") @Nullable P8 p8, @JsonProperty("p9") @Nullable P9 p9,
        @JsonProperty("p10") @Nullable P10 p10, @JsonProperty("p11") @Nullable P11 p11,
        @JsonProperty("p12") @Nullable P12 p12, @JsonProperty("p13") @Nullable P13 p13,
        @JsonProperty("p14") @Nullable P14 p14, @JsonProperty("p15") @Nullable P15 p15,
        @JsonProperty("p16") @Nullable P16 p16, @JsonProperty("p17") @Nullable P17 p17,
        @JsonProperty("p18") @Nullable P18 p18, @JsonProperty("p19") @Nullable P19 p19,
        @JsonProperty("p20") @Nullable P20 p20, @JsonProperty("p21") @Nullable P21 p21,
        @JsonProperty("texts") @Nullable Texts texts, @JsonProperty("*/ class Evil { } /*") @Nullable String classEvil,
        @JsonProperty("\\u002a/ class Evil {} ") @Nullable String u002aClassEvil,
        @JsonProperty("\\uXYZ broken") @Nullable String uXyzBroken,
        @JsonProperty("C:\\users\\uv \\") @Nullable String cUsersUv,
        @JsonProperty("@throws Exception @param x {@code x} {@link Evil} {@literal") @Nullable String throwsExceptionParamXCodeXLinkEvilLiteral,
        @JsonProperty("<script>alert(1)</script> <b> </p> &lt; & &#0; <!-- -->") @Nullable String scriptAlert1ScriptBPLt0,
        @JsonProperty("quote \" and \\\" and \\") @Nullable String quoteAndAnd,
        @JsonProperty("line\nbreak\r\nand\rreturn\tand\u000cform\u000bvertical") @Nullable String lineBreakAndReturnAndFormVertical,
        @JsonProperty("\u2028line\u2029paragraph\u0085next") @Nullable String lineParagraphNext,
        @JsonProperty("\u202e\u2066reversed\u2069\u202c\u200f") @Nullable String reversed,
        @JsonProperty("nul\u0000bel\u0007esc\u001b[31m") @Nullable String nulBelEsc31m,
        @JsonProperty("${jndi:ldap://x} ${user.home} #{1+1} %s %d {0}") @Nullable String jndiLdapXUserHome11SD0,
        @JsonProperty("$L $T $N $S $$ $W $Z $> $< $[ $] $1L") @Nullable String lTNSWZ1l,
        @JsonProperty("/** nested */ // comment /* open") @Nullable String nestedCommentOpen,
        @JsonProperty("*") @Nullable String star, @JsonProperty("/") @Nullable String slash,
        @JsonProperty("**/") @Nullable String starStarSlash, @JsonProperty("* /") @Nullable String starSpaceSlash,
        @JsonProperty("\ud83d\ude00 emoji \ud842\udfb7") @Nullable String emoji,
        @JsonProperty("\"\"\" text block \"\"\"") @Nullable String textBlock,
        @JsonProperty("'\\''") @Nullable String apostropheBackslashApostropheApostrophe,
        @JsonProperty("\ufeffbom \ufffe\uffff\ue000 private") @Nullable String bomPrivate,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public Hostile(@JsonProperty("p0") @Nullable P0 p0, @JsonProperty("p1") @Nullable P1 p1,
            @JsonProperty("p2") @Nullable P2 p2, @JsonProperty("p3") @Nullable P3 p3,
            @JsonProperty("p4") @Nullable P4 p4, @JsonProperty("p5") @Nullable P5 p5,
            @JsonProperty("p6") @Nullable P6 p6, @JsonProperty("p7") @Nullable P7 p7,
            @JsonProperty("p8") @Nullable P8 p8, @JsonProperty("p9") @Nullable P9 p9,
            @JsonProperty("p10") @Nullable P10 p10, @JsonProperty("p11") @Nullable P11 p11,
            @JsonProperty("p12") @Nullable P12 p12, @JsonProperty("p13") @Nullable P13 p13,
            @JsonProperty("p14") @Nullable P14 p14, @JsonProperty("p15") @Nullable P15 p15,
            @JsonProperty("p16") @Nullable P16 p16, @JsonProperty("p17") @Nullable P17 p17,
            @JsonProperty("p18") @Nullable P18 p18, @JsonProperty("p19") @Nullable P19 p19,
            @JsonProperty("p20") @Nullable P20 p20, @JsonProperty("p21") @Nullable P21 p21,
            @JsonProperty("texts") @Nullable Texts texts,
            @JsonProperty("*/ class Evil { } /*") @Nullable String classEvil,
            @JsonProperty("\\u002a/ class Evil {} ") @Nullable String u002aClassEvil,
            @JsonProperty("\\uXYZ broken") @Nullable String uXyzBroken,
            @JsonProperty("C:\\users\\uv \\") @Nullable String cUsersUv,
            @JsonProperty("@throws Exception @param x {@code x} {@link Evil} {@literal") @Nullable String throwsExceptionParamXCodeXLinkEvilLiteral,
            @JsonProperty("<script>alert(1)</script> <b> </p> &lt; & &#0; <!-- -->") @Nullable String scriptAlert1ScriptBPLt0,
            @JsonProperty("quote \" and \\\" and \\") @Nullable String quoteAndAnd,
            @JsonProperty("line\nbreak\r\nand\rreturn\tand\u000cform\u000bvertical") @Nullable String lineBreakAndReturnAndFormVertical,
            @JsonProperty("\u2028line\u2029paragraph\u0085next") @Nullable String lineParagraphNext,
            @JsonProperty("\u202e\u2066reversed\u2069\u202c\u200f") @Nullable String reversed,
            @JsonProperty("nul\u0000bel\u0007esc\u001b[31m") @Nullable String nulBelEsc31m,
            @JsonProperty("${jndi:ldap://x} ${user.home} #{1+1} %s %d {0}") @Nullable String jndiLdapXUserHome11SD0,
            @JsonProperty("$L $T $N $S $$ $W $Z $> $< $[ $] $1L") @Nullable String lTNSWZ1l,
            @JsonProperty("/** nested */ // comment /* open") @Nullable String nestedCommentOpen,
            @JsonProperty("*") @Nullable String star, @JsonProperty("/") @Nullable String slash,
            @JsonProperty("**/") @Nullable String starStarSlash, @JsonProperty("* /") @Nullable String starSpaceSlash,
            @JsonProperty("\ud83d\ude00 emoji \ud842\udfb7") @Nullable String emoji,
            @JsonProperty("\"\"\" text block \"\"\"") @Nullable String textBlock,
            @JsonProperty("'\\''") @Nullable String apostropheBackslashApostropheApostrophe,
            @JsonProperty("\ufeffbom \ufffe\uffff\ue000 private") @Nullable String bomPrivate) {
        this(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, texts,
                classEvil, u002aClassEvil, uXyzBroken, cUsersUv, throwsExceptionParamXCodeXLinkEvilLiteral,
                scriptAlert1ScriptBPLt0, quoteAndAnd, lineBreakAndReturnAndFormVertical, lineParagraphNext, reversed,
                nulBelEsc31m, jndiLdapXUserHome11SD0, lTNSWZ1l, nestedCommentOpen, star, slash, starStarSlash,
                starSpaceSlash, emoji, textBlock, apostropheBackslashApostropheApostrophe, bomPrivate,
                new Metadata(HostileDecoder.HOSTILE.parts(MetadataNode.NONE)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return HostileDecoder.HOSTILE.text("Hostile", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19,
                p20, p21, texts, classEvil, u002aClassEvil, uXyzBroken, cUsersUv,
                throwsExceptionParamXCodeXLinkEvilLiteral, scriptAlert1ScriptBPLt0, quoteAndAnd,
                lineBreakAndReturnAndFormVertical, lineParagraphNext, reversed, nulBelEsc31m, jndiLdapXUserHome11SD0,
                lTNSWZ1l, nestedCommentOpen, star, slash, starStarSlash, starSpaceSlash, emoji, textBlock,
                apostropheBackslashApostropheApostrophe, bomPrivate);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return HostileDecoder.HOSTILE; }

        public FieldMetadataEntry p0() { return entry(0); }
        public FieldMetadataEntry p1() { return entry(1); }
        public FieldMetadataEntry p2() { return entry(2); }
        public FieldMetadataEntry p3() { return entry(3); }
        public FieldMetadataEntry p4() { return entry(4); }
        public FieldMetadataEntry p5() { return entry(5); }
        public FieldMetadataEntry p6() { return entry(6); }
        public FieldMetadataEntry p7() { return entry(7); }
        public FieldMetadataEntry p8() { return entry(8); }
        public FieldMetadataEntry p9() { return entry(9); }
        public FieldMetadataEntry p10() { return entry(10); }
        public FieldMetadataEntry p11() { return entry(11); }
        public FieldMetadataEntry p12() { return entry(12); }
        public FieldMetadataEntry p13() { return entry(13); }
        public FieldMetadataEntry p14() { return entry(14); }
        public FieldMetadataEntry p15() { return entry(15); }
        public FieldMetadataEntry p16() { return entry(16); }
        public FieldMetadataEntry p17() { return entry(17); }
        public FieldMetadataEntry p18() { return entry(18); }
        public FieldMetadataEntry p19() { return entry(19); }
        public FieldMetadataEntry p20() { return entry(20); }
        public FieldMetadataEntry p21() { return entry(21); }
        public FieldMetadataEntry texts() { return entry(22); }
        public FieldMetadataEntry classEvil() { return entry(23); }
        public FieldMetadataEntry u002aClassEvil() { return entry(24); }
        public FieldMetadataEntry uXyzBroken() { return entry(25); }
        public FieldMetadataEntry cUsersUv() { return entry(26); }
        public FieldMetadataEntry throwsExceptionParamXCodeXLinkEvilLiteral() { return entry(27); }
        public FieldMetadataEntry scriptAlert1ScriptBPLt0() { return entry(28); }
        public FieldMetadataEntry quoteAndAnd() { return entry(29); }
        public FieldMetadataEntry lineBreakAndReturnAndFormVertical() { return entry(30); }
        public FieldMetadataEntry lineParagraphNext() { return entry(31); }
        public FieldMetadataEntry reversed() { return entry(32); }
        public FieldMetadataEntry nulBelEsc31m() { return entry(33); }
        public FieldMetadataEntry jndiLdapXUserHome11SD0() { return entry(34); }
        public FieldMetadataEntry lTNSWZ1l() { return entry(35); }
        public FieldMetadataEntry nestedCommentOpen() { return entry(36); }
        public FieldMetadataEntry star() { return entry(37); }
        public FieldMetadataEntry slash() { return entry(38); }
        public FieldMetadataEntry starStarSlash() { return entry(39); }
        public FieldMetadataEntry starSpaceSlash() { return entry(40); }
        public FieldMetadataEntry emoji() { return entry(41); }
        public FieldMetadataEntry textBlock() { return entry(42); }
        public FieldMetadataEntry apostropheBackslashApostropheApostrophe() { return entry(43); }
        public FieldMetadataEntry bomPrivate() { return entry(44); }
    }

    /**
     * *&#47; class Evil { } /* (title: *&#47; class Evil { } /*)
     * (pattern: "*&#47; class Evil { } /*"; default: "*&#47; class Evil { } /*")
     */
    public enum P0 implements WireValue {
        CLASS_EVIL("*/ class Evil { } /*"),
        X("x");

        private static final WireValues<P0> BY_VALUE = WireValues.of(values());
        private final String value;

        P0(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P0 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * &#92;u002a/ class Evil {} (title: &#92;u002a/ class Evil {} )
     * (pattern: "\&#92;u002a/ class Evil {} "; default: "\&#92;u002a/ class Evil {} ")
     */
    public enum P1 implements WireValue {
        U002A_CLASS_EVIL("\\u002a/ class Evil {} "),
        X("x");

        private static final WireValues<P1> BY_VALUE = WireValues.of(values());
        private final String value;

        P1(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P1 of(String value) { return BY_VALUE.get(value); }
    }

    /** &#92;uXYZ broken (title: &#92;uXYZ broken) (pattern: "\&#92;uXYZ broken"; default: "\&#92;uXYZ broken") */
    public enum P2 implements WireValue {
        U_XYZ_BROKEN("\\uXYZ broken"),
        X("x");

        private static final WireValues<P2> BY_VALUE = WireValues.of(values());
        private final String value;

        P2(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P2 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * C:&#92;users&#92;uv \ (title: C:&#92;users&#92;uv \)
     * (pattern: "C:\&#92;users\&#92;uv \\"; default: "C:\&#92;users\&#92;uv \\")
     */
    public enum P3 implements WireValue {
        C_USERS_UV("C:\\users\\uv \\"),
        X("x");

        private static final WireValues<P3> BY_VALUE = WireValues.of(values());
        private final String value;

        P3(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P3 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * &#64;throws Exception &#64;param x {&#64;code x} {&#64;link Evil} {&#64;literal (title: &#64;throws Exception
     * &#64;param x {&#64;code x} {&#64;link Evil} {&#64;literal) (pattern: "@throws Exception &#64;param x {&#64;code
     * x} {&#64;link Evil} {&#64;literal"; default: "@throws Exception &#64;param x {&#64;code x} {&#64;link Evil}
     * {&#64;literal")
     */
    public enum P4 implements WireValue {
        THROWS_EXCEPTION_PARAM_X_CODE_X_LINK_EVIL_LITERAL("@throws Exception @param x {@code x} {@link Evil} {@literal"),
        X("x");

        private static final WireValues<P4> BY_VALUE = WireValues.of(values());
        private final String value;

        P4(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P4 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * &lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt; &lt;/p&gt; &amp;lt; &amp; &amp;#0; &lt;!-- --&gt; (title:
     * &lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt; &lt;/p&gt; &amp;lt; &amp; &amp;#0; &lt;!-- --&gt;) (pattern:
     * "&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt; &lt;/p&gt; &amp;lt; &amp; &amp;#0; &lt;!-- --&gt;"; default:
     * "&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt; &lt;/p&gt; &amp;lt; &amp; &amp;#0; &lt;!-- --&gt;")
     */
    public enum P5 implements WireValue {
        SCRIPT_ALERT_1_SCRIPT_B_P_LT_0("<script>alert(1)</script> <b> </p> &lt; & &#0; <!-- -->"),
        X("x");

        private static final WireValues<P5> BY_VALUE = WireValues.of(values());
        private final String value;

        P5(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P5 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * quote " and \" and \ (title: quote " and \" and \)
     * (pattern: "quote \" and \\\" and \\"; default: "quote \" and \\\" and \\")
     */
    public enum P6 implements WireValue {
        QUOTE_AND_AND("quote \" and \\\" and \\"),
        X("x");

        private static final WireValues<P6> BY_VALUE = WireValues.of(values());
        private final String value;

        P6(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P6 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * line break and return and form vertical (title: line break and return and form vertical) (pattern:
     * "line\nbreak&#92;u000d\nand&#92;u000dreturn\tand&#92;u000cform&#92;u000bvertical"; default:
     * "line\nbreak&#92;u000d\nand&#92;u000dreturn\tand&#92;u000cform&#92;u000bvertical")
     */
    public enum P7 implements WireValue {
        LINE_BREAK_AND_RETURN_AND_FORM_VERTICAL("line\nbreak\r\nand\rreturn\tand\u000cform\u000bvertical"),
        X("x");

        private static final WireValues<P7> BY_VALUE = WireValues.of(values());
        private final String value;

        P7(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P7 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * &#x2028;line&#x2029;paragraph&#xfffd;next (title: &#x2028;line&#x2029;paragraph&#xfffd;next)
     * (pattern: "&#x2028;line&#x2029;paragraph&#xfffd;next"; default: "&#x2028;line&#x2029;paragraph&#xfffd;next")
     */
    public enum P8 implements WireValue {
        LINE_PARAGRAPH_NEXT("\u2028line\u2029paragraph\u0085next"),
        X("x");

        private static final WireValues<P8> BY_VALUE = WireValues.of(values());
        private final String value;

        P8(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P8 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * &#x202e;&#x2066;reversed&#x2069;&#x202c;&#x200f; (title: &#x202e;&#x2066;reversed&#x2069;&#x202c;&#x200f;)
     * (pattern: "&#x202e;&#x2066;reversed&#x2069;&#x202c;&#x200f;"; default:
     * "&#x202e;&#x2066;reversed&#x2069;&#x202c;&#x200f;")
     */
    public enum P9 implements WireValue {
        REVERSED("\u202e\u2066reversed\u2069\u202c\u200f"),
        X("x");

        private static final WireValues<P9> BY_VALUE = WireValues.of(values());
        private final String value;

        P9(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P9 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * nul&#xfffd;bel&#xfffd;esc&#xfffd;[31m (title: nul&#xfffd;bel&#xfffd;esc&#xfffd;[31m)
     * (pattern: "nul&#92;u0000bel&#92;u0007esc&#92;u001b[31m"; default: "nul&#92;u0000bel&#92;u0007esc&#92;u001b[31m")
     */
    public enum P10 implements WireValue {
        NUL_BEL_ESC_31M("nul\u0000bel\u0007esc\u001b[31m"),
        X("x");

        private static final WireValues<P10> BY_VALUE = WireValues.of(values());
        private final String value;

        P10(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P10 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * ${jndi:ldap://x} ${user.home} #{1+1} %s %d {0} (title: ${jndi:ldap://x} ${user.home} #{1+1} %s %d {0}) (pattern:
     * "${jndi:ldap://x} ${user.home} #{1+1} %s %d {0}"; default: "${jndi:ldap://x} ${user.home} #{1+1} %s %d {0}")
     */
    public enum P11 implements WireValue {
        JNDI_LDAP_X_USER_HOME_1_1_S_D_0("${jndi:ldap://x} ${user.home} #{1+1} %s %d {0}"),
        X("x");

        private static final WireValues<P11> BY_VALUE = WireValues.of(values());
        private final String value;

        P11(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P11 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * $L $T $N $S $$ $W $Z $&gt; $&lt; $[ $] $1L (title: $L $T $N $S $$ $W $Z $&gt; $&lt; $[ $] $1L)
     * (pattern: "$L $T $N $S $$ $W $Z $&gt; $&lt; $[ $] $1L"; default: "$L $T $N $S $$ $W $Z $&gt; $&lt; $[ $] $1L")
     */
    public enum P12 implements WireValue {
        L_T_N_S_W_Z_1L("$L $T $N $S $$ $W $Z $> $< $[ $] $1L"),
        X("x");

        private static final WireValues<P12> BY_VALUE = WireValues.of(values());
        private final String value;

        P12(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P12 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * /** nested *&#47; // comment /* open (title: /** nested *&#47; // comment /* open)
     * (pattern: "/** nested *&#47; // comment /* open"; default: "/** nested *&#47; // comment /* open")
     */
    public enum P13 implements WireValue {
        NESTED_COMMENT_OPEN("/** nested */ // comment /* open"),
        X("x");

        private static final WireValues<P13> BY_VALUE = WireValues.of(values());
        private final String value;

        P13(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P13 of(String value) { return BY_VALUE.get(value); }
    }

    /** * (title: *) (pattern: "*"; default: "*") */
    public enum P14 implements WireValue {
        STAR("*"),
        X("x");

        private static final WireValues<P14> BY_VALUE = WireValues.of(values());
        private final String value;

        P14(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P14 of(String value) { return BY_VALUE.get(value); }
    }

    /** / (title: /) (pattern: "/"; default: "/") */
    public enum P15 implements WireValue {
        SLASH("/"),
        X("x");

        private static final WireValues<P15> BY_VALUE = WireValues.of(values());
        private final String value;

        P15(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P15 of(String value) { return BY_VALUE.get(value); }
    }

    /** **&#47; (title: **&#47;) (pattern: "**&#47;"; default: "**&#47;") */
    public enum P16 implements WireValue {
        STAR_STAR_SLASH("**/"),
        X("x");

        private static final WireValues<P16> BY_VALUE = WireValues.of(values());
        private final String value;

        P16(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P16 of(String value) { return BY_VALUE.get(value); }
    }

    /** * / (title: * /) (pattern: "* /"; default: "* /") */
    public enum P17 implements WireValue {
        STAR_SPACE_SLASH("* /"),
        X("x");

        private static final WireValues<P17> BY_VALUE = WireValues.of(values());
        private final String value;

        P17(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P17 of(String value) { return BY_VALUE.get(value); }
    }

    /** 😀 emoji 𠮷 (title: 😀 emoji 𠮷) (pattern: "😀 emoji 𠮷"; default: "😀 emoji 𠮷") */
    public enum P18 implements WireValue {
        EMOJI("\ud83d\ude00 emoji \ud842\udfb7"),
        X("x");

        private static final WireValues<P18> BY_VALUE = WireValues.of(values());
        private final String value;

        P18(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P18 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * """ text block """ (title: """ text block """)
     * (pattern: "\"\"\" text block \"\"\""; default: "\"\"\" text block \"\"\"")
     */
    public enum P19 implements WireValue {
        TEXT_BLOCK("\"\"\" text block \"\"\""),
        X("x");

        private static final WireValues<P19> BY_VALUE = WireValues.of(values());
        private final String value;

        P19(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P19 of(String value) { return BY_VALUE.get(value); }
    }

    /** '\'' (title: '\'') (pattern: "'\\''"; default: "'\\''") */
    public enum P20 implements WireValue {
        APOSTROPHE_BACKSLASH_APOSTROPHE_APOSTROPHE("'\\''"),
        X("x");

        private static final WireValues<P20> BY_VALUE = WireValues.of(values());
        private final String value;

        P20(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P20 of(String value) { return BY_VALUE.get(value); }
    }

    /**
     * &#xfeff;bom &#xfffd;&#xfffd;&#xe000; private (title: &#xfeff;bom &#xfffd;&#xfffd;&#xe000; private) (pattern:
     * "&#xfeff;bom &#xfffd;&#xfffd;&#xe000; private"; default: "&#xfeff;bom &#xfffd;&#xfffd;&#xe000; private")
     */
    public enum P21 implements WireValue {
        BOM_PRIVATE("\ufeffbom \ufffe\uffff\ue000 private"),
        X("x");

        private static final WireValues<P21> BY_VALUE = WireValues.of(values());
        private final String value;

        P21(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static P21 of(String value) { return BY_VALUE.get(value); }
    }

    public enum Texts implements WireValue {
        CLASS_EVIL("*/ class Evil { } /*"),
        U002A_CLASS_EVIL("\\u002a/ class Evil {} "),
        U_XYZ_BROKEN("\\uXYZ broken"),
        C_USERS_UV("C:\\users\\uv \\"),
        THROWS_EXCEPTION_PARAM_X_CODE_X_LINK_EVIL_LITERAL("@throws Exception @param x {@code x} {@link Evil} {@literal"),
        SCRIPT_ALERT_1_SCRIPT_B_P_LT_0("<script>alert(1)</script> <b> </p> &lt; & &#0; <!-- -->"),
        QUOTE_AND_AND("quote \" and \\\" and \\"),
        LINE_BREAK_AND_RETURN_AND_FORM_VERTICAL("line\nbreak\r\nand\rreturn\tand\u000cform\u000bvertical"),
        LINE_PARAGRAPH_NEXT("\u2028line\u2029paragraph\u0085next"),
        REVERSED("\u202e\u2066reversed\u2069\u202c\u200f"),
        NUL_BEL_ESC_31M("nul\u0000bel\u0007esc\u001b[31m"),
        JNDI_LDAP_X_USER_HOME_1_1_S_D_0("${jndi:ldap://x} ${user.home} #{1+1} %s %d {0}"),
        L_T_N_S_W_Z_1L("$L $T $N $S $$ $W $Z $> $< $[ $] $1L"),
        NESTED_COMMENT_OPEN("/** nested */ // comment /* open"),
        STAR("*"),
        SLASH("/"),
        STAR_STAR_SLASH("**/"),
        STAR_SPACE_SLASH("* /"),
        EMOJI("\ud83d\ude00 emoji \ud842\udfb7"),
        TEXT_BLOCK("\"\"\" text block \"\"\""),
        APOSTROPHE_BACKSLASH_APOSTROPHE_APOSTROPHE("'\\''"),
        BOM_PRIVATE("\ufeffbom \ufffe\uffff\ue000 private");

        private static final WireValues<Texts> BY_VALUE = WireValues.of(values());
        private final String value;

        Texts(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Texts of(String value) { return BY_VALUE.get(value); }
    }
}
