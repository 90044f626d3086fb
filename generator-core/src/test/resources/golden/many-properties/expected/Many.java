package golden.many_properties;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
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
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("many.json")
@NullMarked
public record Many(@JsonProperty("p0") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p0,
        @JsonProperty("p1") @Nullable String p1, @JsonProperty("p2") @Nullable String p2,
        @JsonProperty("p3") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p3,
        @JsonProperty("p4") @Nullable String p4, @JsonProperty("p5") @Nullable String p5,
        @JsonProperty("p6") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p6,
        @JsonProperty("p7") @Nullable String p7, @JsonProperty("p8") @Nullable String p8,
        @JsonProperty("p9") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p9,
        @JsonProperty("p10") @Nullable String p10, @JsonProperty("p11") @Nullable String p11,
        @JsonProperty("p12") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p12,
        @JsonProperty("p13") @Nullable String p13, @JsonProperty("p14") @Nullable String p14,
        @JsonProperty("p15") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p15,
        @JsonProperty("p16") @Nullable String p16, @JsonProperty("p17") @Nullable String p17,
        @JsonProperty("p18") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p18,
        @JsonProperty("p19") @Nullable String p19, @JsonProperty("p20") @Nullable String p20,
        @JsonProperty("p21") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p21,
        @JsonProperty("p22") @Nullable String p22, @JsonProperty("p23") @Nullable String p23,
        @JsonProperty("p24") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p24,
        @JsonProperty("p25") @Nullable String p25, @JsonProperty("p26") @Nullable String p26,
        @JsonProperty("p27") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p27,
        @JsonProperty("p28") @Nullable String p28, @JsonProperty("p29") @Nullable String p29,
        @JsonProperty("p30") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p30,
        @JsonProperty("p31") @Nullable String p31, @JsonProperty("p32") @Nullable String p32,
        @JsonProperty("p33") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p33,
        @JsonProperty("p34") @Nullable String p34, @JsonProperty("p35") @Nullable String p35,
        @JsonProperty("p36") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p36,
        @JsonProperty("p37") @Nullable String p37, @JsonProperty("p38") @Nullable String p38,
        @JsonProperty("p39") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p39,
        @JsonProperty("p40") @Nullable String p40, @JsonProperty("p41") @Nullable String p41,
        @JsonProperty("p42") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p42,
        @JsonProperty("p43") @Nullable String p43, @JsonProperty("p44") @Nullable String p44,
        @JsonProperty("p45") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p45,
        @JsonProperty("p46") @Nullable String p46, @JsonProperty("p47") @Nullable String p47,
        @JsonProperty("p48") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p48,
        @JsonProperty("p49") @Nullable String p49, @JsonProperty("p50") @Nullable String p50,
        @JsonProperty("p51") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p51,
        @JsonProperty("p52") @Nullable String p52, @JsonProperty("p53") @Nullable String p53,
        @JsonProperty("p54") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p54,
        @JsonProperty("p55") @Nullable String p55, @JsonProperty("p56") @Nullable String p56,
        @JsonProperty("p57") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p57,
        @JsonProperty("p58") @Nullable String p58, @JsonProperty("p59") @Nullable String p59,
        @JsonProperty("p60") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p60,
        @JsonProperty("p61") @Nullable String p61, @JsonProperty("p62") @Nullable String p62,
        @JsonProperty("p63") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p63,
        @JsonProperty("p64") @Nullable String p64, @JsonProperty("p65") @Nullable String p65,
        @JsonProperty("p66") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p66,
        @JsonProperty("p67") @Nullable String p67, @JsonProperty("p68") @Nullable String p68,
        @JsonProperty("p69") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p69,
        @JsonProperty("p70") @Nullable String p70, @JsonProperty("p71") @Nullable String p71,
        @JsonProperty("p72") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p72,
        @JsonProperty("p73") @Nullable String p73, @JsonProperty("p74") @Nullable String p74,
        @JsonProperty("p75") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p75,
        @JsonProperty("p76") @Nullable String p76, @JsonProperty("p77") @Nullable String p77,
        @JsonProperty("p78") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p78,
        @JsonProperty("p79") @Nullable String p79, @JsonProperty("p80") @Nullable String p80,
        @JsonProperty("p81") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p81,
        @JsonProperty("p82") @Nullable String p82, @JsonProperty("p83") @Nullable String p83,
        @JsonProperty("p84") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p84,
        @JsonProperty("p85") @Nullable String p85, @JsonProperty("p86") @Nullable String p86,
        @JsonProperty("p87") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p87,
        @JsonProperty("p88") @Nullable String p88, @JsonProperty("p89") @Nullable String p89,
        @JsonProperty("p90") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p90,
        @JsonProperty("p91") @Nullable String p91, @JsonProperty("p92") @Nullable String p92,
        @JsonProperty("p93") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p93,
        @JsonProperty("p94") @Nullable String p94, @JsonProperty("p95") @Nullable String p95,
        @JsonProperty("p96") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p96,
        @JsonProperty("p97") @Nullable String p97, @JsonProperty("p98") @Nullable String p98,
        @JsonProperty("p99") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p99,
        @JsonProperty("p100") @Nullable String p100, @JsonProperty("p101") @Nullable String p101,
        @JsonProperty("p102") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p102,
        @JsonProperty("p103") @Nullable String p103, @JsonProperty("p104") @Nullable String p104,
        @JsonProperty("p105") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p105,
        @JsonProperty("p106") @Nullable String p106, @JsonProperty("p107") @Nullable String p107,
        @JsonProperty("p108") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p108,
        @JsonProperty("p109") @Nullable String p109, @JsonProperty("p110") @Nullable String p110,
        @JsonProperty("p111") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p111,
        @JsonProperty("p112") @Nullable String p112, @JsonProperty("p113") @Nullable String p113,
        @JsonProperty("p114") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p114,
        @JsonProperty("p115") @Nullable String p115, @JsonProperty("p116") @Nullable String p116,
        @JsonProperty("p117") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p117,
        @JsonProperty("p118") @Nullable String p118, @JsonProperty("p119") @Nullable String p119,
        @JsonProperty("p120") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p120,
        @JsonProperty("p121") @Nullable String p121, @JsonProperty("p122") @Nullable String p122,
        @JsonProperty("p123") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p123,
        @JsonProperty("p124") @Nullable String p124, @JsonProperty("p125") @Nullable String p125,
        @JsonProperty("p126") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p126,
        @JsonProperty("p127") @Nullable String p127, @JsonProperty("p128") @Nullable String p128,
        @JsonProperty("p129") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p129,
        @JsonProperty("p130") @Nullable String p130, @JsonProperty("p131") @Nullable String p131,
        @JsonProperty("p132") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p132,
        @JsonProperty("p133") @Nullable String p133, @JsonProperty("p134") @Nullable String p134,
        @JsonProperty("p135") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p135,
        @JsonProperty("p136") @Nullable String p136, @JsonProperty("p137") @Nullable String p137,
        @JsonProperty("p138") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p138,
        @JsonProperty("p139") @Nullable String p139, @JsonProperty("p140") @Nullable String p140,
        @JsonProperty("p141") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p141,
        @JsonProperty("p142") @Nullable String p142, @JsonProperty("p143") @Nullable String p143,
        @JsonProperty("p144") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p144,
        @JsonProperty("p145") @Nullable String p145, @JsonProperty("p146") @Nullable String p146,
        @JsonProperty("p147") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p147,
        @JsonProperty("p148") @Nullable String p148, @JsonProperty("p149") @Nullable String p149,
        @JsonProperty("p150") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p150,
        @JsonProperty("p151") @Nullable String p151, @JsonProperty("p152") @Nullable String p152,
        @JsonProperty("p153") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p153,
        @JsonProperty("p154") @Nullable String p154, @JsonProperty("p155") @Nullable String p155,
        @JsonProperty("p156") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p156,
        @JsonProperty("p157") @Nullable String p157, @JsonProperty("p158") @Nullable String p158,
        @JsonProperty("p159") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p159,
        @JsonProperty("p160") @Nullable String p160, @JsonProperty("p161") @Nullable String p161,
        @JsonProperty("p162") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p162,
        @JsonProperty("p163") @Nullable String p163, @JsonProperty("p164") @Nullable String p164,
        @JsonProperty("p165") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p165,
        @JsonProperty("p166") @Nullable String p166, @JsonProperty("p167") @Nullable String p167,
        @JsonProperty("p168") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p168,
        @JsonProperty("p169") @Nullable String p169, @JsonProperty("p170") @Nullable String p170,
        @JsonProperty("p171") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p171,
        @JsonProperty("p172") @Nullable String p172, @JsonProperty("p173") @Nullable String p173,
        @JsonProperty("p174") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p174,
        @JsonProperty("p175") @Nullable String p175, @JsonProperty("p176") @Nullable String p176,
        @JsonProperty("p177") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p177,
        @JsonProperty("p178") @Nullable String p178, @JsonProperty("p179") @Nullable String p179,
        @JsonProperty("p180") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p180,
        @JsonProperty("p181") @Nullable String p181, @JsonProperty("p182") @Nullable String p182,
        @JsonProperty("p183") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p183,
        @JsonProperty("p184") @Nullable String p184, @JsonProperty("p185") @Nullable String p185,
        @JsonProperty("p186") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p186,
        @JsonProperty("p187") @Nullable String p187, @JsonProperty("p188") @Nullable String p188,
        @JsonProperty("p189") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p189,
        @JsonProperty("p190") @Nullable String p190, @JsonProperty("p191") @Nullable String p191,
        @JsonProperty("p192") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p192,
        @JsonProperty("p193") @Nullable String p193, @JsonProperty("p194") @Nullable String p194,
        @JsonProperty("p195") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p195,
        @JsonProperty("p196") @Nullable String p196, @JsonProperty("p197") @Nullable String p197,
        @JsonProperty("p198") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> p198,
        @JsonProperty("p199") @Nullable String p199, @JsonAnyGetter Map<String, Boolean> additionalProperties,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Many {
        p0 = Copies.list(p0);
        p3 = Copies.list(p3);
        p6 = Copies.list(p6);
        p9 = Copies.list(p9);
        p12 = Copies.list(p12);
        p15 = Copies.list(p15);
        p18 = Copies.list(p18);
        p21 = Copies.list(p21);
        p24 = Copies.list(p24);
        p27 = Copies.list(p27);
        p30 = Copies.list(p30);
        p33 = Copies.list(p33);
        p36 = Copies.list(p36);
        p39 = Copies.list(p39);
        p42 = Copies.list(p42);
        p45 = Copies.list(p45);
        p48 = Copies.list(p48);
        p51 = Copies.list(p51);
        p54 = Copies.list(p54);
        p57 = Copies.list(p57);
        p60 = Copies.list(p60);
        p63 = Copies.list(p63);
        p66 = Copies.list(p66);
        p69 = Copies.list(p69);
        p72 = Copies.list(p72);
        p75 = Copies.list(p75);
        p78 = Copies.list(p78);
        p81 = Copies.list(p81);
        p84 = Copies.list(p84);
        p87 = Copies.list(p87);
        p90 = Copies.list(p90);
        p93 = Copies.list(p93);
        p96 = Copies.list(p96);
        p99 = Copies.list(p99);
        p102 = Copies.list(p102);
        p105 = Copies.list(p105);
        p108 = Copies.list(p108);
        p111 = Copies.list(p111);
        p114 = Copies.list(p114);
        p117 = Copies.list(p117);
        p120 = Copies.list(p120);
        p123 = Copies.list(p123);
        p126 = Copies.list(p126);
        p129 = Copies.list(p129);
        p132 = Copies.list(p132);
        p135 = Copies.list(p135);
        p138 = Copies.list(p138);
        p141 = Copies.list(p141);
        p144 = Copies.list(p144);
        p147 = Copies.list(p147);
        p150 = Copies.list(p150);
        p153 = Copies.list(p153);
        p156 = Copies.list(p156);
        p159 = Copies.list(p159);
        p162 = Copies.list(p162);
        p165 = Copies.list(p165);
        p168 = Copies.list(p168);
        p171 = Copies.list(p171);
        p174 = Copies.list(p174);
        p177 = Copies.list(p177);
        p180 = Copies.list(p180);
        p183 = Copies.list(p183);
        p186 = Copies.list(p186);
        p189 = Copies.list(p189);
        p192 = Copies.list(p192);
        p195 = Copies.list(p195);
        p198 = Copies.list(p198);
        additionalProperties = Copies.map(additionalProperties);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Many(@JsonProperty("p0") @Nullable List<Long> p0, @JsonProperty("p1") @Nullable String p1,
            @JsonProperty("p2") @Nullable String p2, @JsonProperty("p3") @Nullable List<Long> p3,
            @JsonProperty("p4") @Nullable String p4, @JsonProperty("p5") @Nullable String p5,
            @JsonProperty("p6") @Nullable List<Long> p6, @JsonProperty("p7") @Nullable String p7,
            @JsonProperty("p8") @Nullable String p8, @JsonProperty("p9") @Nullable List<Long> p9,
            @JsonProperty("p10") @Nullable String p10, @JsonProperty("p11") @Nullable String p11,
            @JsonProperty("p12") @Nullable List<Long> p12, @JsonProperty("p13") @Nullable String p13,
            @JsonProperty("p14") @Nullable String p14, @JsonProperty("p15") @Nullable List<Long> p15,
            @JsonProperty("p16") @Nullable String p16, @JsonProperty("p17") @Nullable String p17,
            @JsonProperty("p18") @Nullable List<Long> p18, @JsonProperty("p19") @Nullable String p19,
            @JsonProperty("p20") @Nullable String p20, @JsonProperty("p21") @Nullable List<Long> p21,
            @JsonProperty("p22") @Nullable String p22, @JsonProperty("p23") @Nullable String p23,
            @JsonProperty("p24") @Nullable List<Long> p24, @JsonProperty("p25") @Nullable String p25,
            @JsonProperty("p26") @Nullable String p26, @JsonProperty("p27") @Nullable List<Long> p27,
            @JsonProperty("p28") @Nullable String p28, @JsonProperty("p29") @Nullable String p29,
            @JsonProperty("p30") @Nullable List<Long> p30, @JsonProperty("p31") @Nullable String p31,
            @JsonProperty("p32") @Nullable String p32, @JsonProperty("p33") @Nullable List<Long> p33,
            @JsonProperty("p34") @Nullable String p34, @JsonProperty("p35") @Nullable String p35,
            @JsonProperty("p36") @Nullable List<Long> p36, @JsonProperty("p37") @Nullable String p37,
            @JsonProperty("p38") @Nullable String p38, @JsonProperty("p39") @Nullable List<Long> p39,
            @JsonProperty("p40") @Nullable String p40, @JsonProperty("p41") @Nullable String p41,
            @JsonProperty("p42") @Nullable List<Long> p42, @JsonProperty("p43") @Nullable String p43,
            @JsonProperty("p44") @Nullable String p44, @JsonProperty("p45") @Nullable List<Long> p45,
            @JsonProperty("p46") @Nullable String p46, @JsonProperty("p47") @Nullable String p47,
            @JsonProperty("p48") @Nullable List<Long> p48, @JsonProperty("p49") @Nullable String p49,
            @JsonProperty("p50") @Nullable String p50, @JsonProperty("p51") @Nullable List<Long> p51,
            @JsonProperty("p52") @Nullable String p52, @JsonProperty("p53") @Nullable String p53,
            @JsonProperty("p54") @Nullable List<Long> p54, @JsonProperty("p55") @Nullable String p55,
            @JsonProperty("p56") @Nullable String p56, @JsonProperty("p57") @Nullable List<Long> p57,
            @JsonProperty("p58") @Nullable String p58, @JsonProperty("p59") @Nullable String p59,
            @JsonProperty("p60") @Nullable List<Long> p60, @JsonProperty("p61") @Nullable String p61,
            @JsonProperty("p62") @Nullable String p62, @JsonProperty("p63") @Nullable List<Long> p63,
            @JsonProperty("p64") @Nullable String p64, @JsonProperty("p65") @Nullable String p65,
            @JsonProperty("p66") @Nullable List<Long> p66, @JsonProperty("p67") @Nullable String p67,
            @JsonProperty("p68") @Nullable String p68, @JsonProperty("p69") @Nullable List<Long> p69,
            @JsonProperty("p70") @Nullable String p70, @JsonProperty("p71") @Nullable String p71,
            @JsonProperty("p72") @Nullable List<Long> p72, @JsonProperty("p73") @Nullable String p73,
            @JsonProperty("p74") @Nullable String p74, @JsonProperty("p75") @Nullable List<Long> p75,
            @JsonProperty("p76") @Nullable String p76, @JsonProperty("p77") @Nullable String p77,
            @JsonProperty("p78") @Nullable List<Long> p78, @JsonProperty("p79") @Nullable String p79,
            @JsonProperty("p80") @Nullable String p80, @JsonProperty("p81") @Nullable List<Long> p81,
            @JsonProperty("p82") @Nullable String p82, @JsonProperty("p83") @Nullable String p83,
            @JsonProperty("p84") @Nullable List<Long> p84, @JsonProperty("p85") @Nullable String p85,
            @JsonProperty("p86") @Nullable String p86, @JsonProperty("p87") @Nullable List<Long> p87,
            @JsonProperty("p88") @Nullable String p88, @JsonProperty("p89") @Nullable String p89,
            @JsonProperty("p90") @Nullable List<Long> p90, @JsonProperty("p91") @Nullable String p91,
            @JsonProperty("p92") @Nullable String p92, @JsonProperty("p93") @Nullable List<Long> p93,
            @JsonProperty("p94") @Nullable String p94, @JsonProperty("p95") @Nullable String p95,
            @JsonProperty("p96") @Nullable List<Long> p96, @JsonProperty("p97") @Nullable String p97,
            @JsonProperty("p98") @Nullable String p98, @JsonProperty("p99") @Nullable List<Long> p99,
            @JsonProperty("p100") @Nullable String p100, @JsonProperty("p101") @Nullable String p101,
            @JsonProperty("p102") @Nullable List<Long> p102, @JsonProperty("p103") @Nullable String p103,
            @JsonProperty("p104") @Nullable String p104, @JsonProperty("p105") @Nullable List<Long> p105,
            @JsonProperty("p106") @Nullable String p106, @JsonProperty("p107") @Nullable String p107,
            @JsonProperty("p108") @Nullable List<Long> p108, @JsonProperty("p109") @Nullable String p109,
            @JsonProperty("p110") @Nullable String p110, @JsonProperty("p111") @Nullable List<Long> p111,
            @JsonProperty("p112") @Nullable String p112, @JsonProperty("p113") @Nullable String p113,
            @JsonProperty("p114") @Nullable List<Long> p114, @JsonProperty("p115") @Nullable String p115,
            @JsonProperty("p116") @Nullable String p116, @JsonProperty("p117") @Nullable List<Long> p117,
            @JsonProperty("p118") @Nullable String p118, @JsonProperty("p119") @Nullable String p119,
            @JsonProperty("p120") @Nullable List<Long> p120, @JsonProperty("p121") @Nullable String p121,
            @JsonProperty("p122") @Nullable String p122, @JsonProperty("p123") @Nullable List<Long> p123,
            @JsonProperty("p124") @Nullable String p124, @JsonProperty("p125") @Nullable String p125,
            @JsonProperty("p126") @Nullable List<Long> p126, @JsonProperty("p127") @Nullable String p127,
            @JsonProperty("p128") @Nullable String p128, @JsonProperty("p129") @Nullable List<Long> p129,
            @JsonProperty("p130") @Nullable String p130, @JsonProperty("p131") @Nullable String p131,
            @JsonProperty("p132") @Nullable List<Long> p132, @JsonProperty("p133") @Nullable String p133,
            @JsonProperty("p134") @Nullable String p134, @JsonProperty("p135") @Nullable List<Long> p135,
            @JsonProperty("p136") @Nullable String p136, @JsonProperty("p137") @Nullable String p137,
            @JsonProperty("p138") @Nullable List<Long> p138, @JsonProperty("p139") @Nullable String p139,
            @JsonProperty("p140") @Nullable String p140, @JsonProperty("p141") @Nullable List<Long> p141,
            @JsonProperty("p142") @Nullable String p142, @JsonProperty("p143") @Nullable String p143,
            @JsonProperty("p144") @Nullable List<Long> p144, @JsonProperty("p145") @Nullable String p145,
            @JsonProperty("p146") @Nullable String p146, @JsonProperty("p147") @Nullable List<Long> p147,
            @JsonProperty("p148") @Nullable String p148, @JsonProperty("p149") @Nullable String p149,
            @JsonProperty("p150") @Nullable List<Long> p150, @JsonProperty("p151") @Nullable String p151,
            @JsonProperty("p152") @Nullable String p152, @JsonProperty("p153") @Nullable List<Long> p153,
            @JsonProperty("p154") @Nullable String p154, @JsonProperty("p155") @Nullable String p155,
            @JsonProperty("p156") @Nullable List<Long> p156, @JsonProperty("p157") @Nullable String p157,
            @JsonProperty("p158") @Nullable String p158, @JsonProperty("p159") @Nullable List<Long> p159,
            @JsonProperty("p160") @Nullable String p160, @JsonProperty("p161") @Nullable String p161,
            @JsonProperty("p162") @Nullable List<Long> p162, @JsonProperty("p163") @Nullable String p163,
            @JsonProperty("p164") @Nullable String p164, @JsonProperty("p165") @Nullable List<Long> p165,
            @JsonProperty("p166") @Nullable String p166, @JsonProperty("p167") @Nullable String p167,
            @JsonProperty("p168") @Nullable List<Long> p168, @JsonProperty("p169") @Nullable String p169,
            @JsonProperty("p170") @Nullable String p170, @JsonProperty("p171") @Nullable List<Long> p171,
            @JsonProperty("p172") @Nullable String p172, @JsonProperty("p173") @Nullable String p173,
            @JsonProperty("p174") @Nullable List<Long> p174, @JsonProperty("p175") @Nullable String p175,
            @JsonProperty("p176") @Nullable String p176, @JsonProperty("p177") @Nullable List<Long> p177,
            @JsonProperty("p178") @Nullable String p178, @JsonProperty("p179") @Nullable String p179,
            @JsonProperty("p180") @Nullable List<Long> p180, @JsonProperty("p181") @Nullable String p181,
            @JsonProperty("p182") @Nullable String p182, @JsonProperty("p183") @Nullable List<Long> p183,
            @JsonProperty("p184") @Nullable String p184, @JsonProperty("p185") @Nullable String p185,
            @JsonProperty("p186") @Nullable List<Long> p186, @JsonProperty("p187") @Nullable String p187,
            @JsonProperty("p188") @Nullable String p188, @JsonProperty("p189") @Nullable List<Long> p189,
            @JsonProperty("p190") @Nullable String p190, @JsonProperty("p191") @Nullable String p191,
            @JsonProperty("p192") @Nullable List<Long> p192, @JsonProperty("p193") @Nullable String p193,
            @JsonProperty("p194") @Nullable String p194, @JsonProperty("p195") @Nullable List<Long> p195,
            @JsonProperty("p196") @Nullable String p196, @JsonProperty("p197") @Nullable String p197,
            @JsonProperty("p198") @Nullable List<Long> p198, @JsonProperty("p199") @Nullable String p199,
            @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, Boolean> additionalProperties) {
        this(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22,
                p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40, p41, p42, p43,
                p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61, p62, p63, p64,
                p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p80, p81, p82, p83, p84, p85,
                p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102, p103, p104,
                p105, p106, p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119, p120, p121,
                p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134, p135, p136, p137, p138,
                p139, p140, p141, p142, p143, p144, p145, p146, p147, p148, p149, p150, p151, p152, p153, p154, p155,
                p156, p157, p158, p159, p160, p161, p162, p163, p164, p165, p166, p167, p168, p169, p170, p171, p172,
                p173, p174, p175, p176, p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187, p188, p189,
                p190, p191, p192, p193, p194, p195, p196, p197, p198, p199, additionalProperties,
                Metadata.of(MetadataNode.none(), p0, p3, p6, p9, p12, p15, p18, p21, p24, p27, p30, p33, p36, p39, p42,
                p45, p48, p51, p54, p57, p60, p63, p66, p69, p72, p75, p78, p81, p84, p87, p90, p93, p96, p99, p102,
                p105, p108, p111, p114, p117, p120, p123, p126, p129, p132, p135, p138, p141, p144, p147, p150, p153,
                p156, p159, p162, p165, p168, p171, p174, p177, p180, p183, p186, p189, p192, p195, p198,
                additionalProperties));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Many that && Objects.equals(p0, that.p0) && Objects.equals(p1, that.p1)
                && Objects.equals(p2, that.p2) && Objects.equals(p3, that.p3) && Objects.equals(p4, that.p4)
                && Objects.equals(p5, that.p5) && Objects.equals(p6, that.p6) && Objects.equals(p7, that.p7)
                && Objects.equals(p8, that.p8) && Objects.equals(p9, that.p9) && Objects.equals(p10, that.p10)
                && Objects.equals(p11, that.p11) && Objects.equals(p12, that.p12) && Objects.equals(p13, that.p13)
                && Objects.equals(p14, that.p14) && Objects.equals(p15, that.p15) && Objects.equals(p16, that.p16)
                && Objects.equals(p17, that.p17) && Objects.equals(p18, that.p18) && Objects.equals(p19, that.p19)
                && Objects.equals(p20, that.p20) && Objects.equals(p21, that.p21) && Objects.equals(p22, that.p22)
                && Objects.equals(p23, that.p23) && Objects.equals(p24, that.p24) && Objects.equals(p25, that.p25)
                && Objects.equals(p26, that.p26) && Objects.equals(p27, that.p27) && Objects.equals(p28, that.p28)
                && Objects.equals(p29, that.p29) && Objects.equals(p30, that.p30) && Objects.equals(p31, that.p31)
                && Objects.equals(p32, that.p32) && Objects.equals(p33, that.p33) && Objects.equals(p34, that.p34)
                && Objects.equals(p35, that.p35) && Objects.equals(p36, that.p36) && Objects.equals(p37, that.p37)
                && Objects.equals(p38, that.p38) && Objects.equals(p39, that.p39) && Objects.equals(p40, that.p40)
                && Objects.equals(p41, that.p41) && Objects.equals(p42, that.p42) && Objects.equals(p43, that.p43)
                && Objects.equals(p44, that.p44) && Objects.equals(p45, that.p45) && Objects.equals(p46, that.p46)
                && Objects.equals(p47, that.p47) && Objects.equals(p48, that.p48) && Objects.equals(p49, that.p49)
                && Objects.equals(p50, that.p50) && Objects.equals(p51, that.p51) && Objects.equals(p52, that.p52)
                && Objects.equals(p53, that.p53) && Objects.equals(p54, that.p54) && Objects.equals(p55, that.p55)
                && Objects.equals(p56, that.p56) && Objects.equals(p57, that.p57) && Objects.equals(p58, that.p58)
                && Objects.equals(p59, that.p59) && Objects.equals(p60, that.p60) && Objects.equals(p61, that.p61)
                && Objects.equals(p62, that.p62) && Objects.equals(p63, that.p63) && Objects.equals(p64, that.p64)
                && Objects.equals(p65, that.p65) && Objects.equals(p66, that.p66) && Objects.equals(p67, that.p67)
                && Objects.equals(p68, that.p68) && Objects.equals(p69, that.p69) && Objects.equals(p70, that.p70)
                && Objects.equals(p71, that.p71) && Objects.equals(p72, that.p72) && Objects.equals(p73, that.p73)
                && Objects.equals(p74, that.p74) && Objects.equals(p75, that.p75) && Objects.equals(p76, that.p76)
                && Objects.equals(p77, that.p77) && Objects.equals(p78, that.p78) && Objects.equals(p79, that.p79)
                && Objects.equals(p80, that.p80) && Objects.equals(p81, that.p81) && Objects.equals(p82, that.p82)
                && Objects.equals(p83, that.p83) && Objects.equals(p84, that.p84) && Objects.equals(p85, that.p85)
                && Objects.equals(p86, that.p86) && Objects.equals(p87, that.p87) && Objects.equals(p88, that.p88)
                && Objects.equals(p89, that.p89) && Objects.equals(p90, that.p90) && Objects.equals(p91, that.p91)
                && Objects.equals(p92, that.p92) && Objects.equals(p93, that.p93) && Objects.equals(p94, that.p94)
                && Objects.equals(p95, that.p95) && Objects.equals(p96, that.p96) && Objects.equals(p97, that.p97)
                && Objects.equals(p98, that.p98) && Objects.equals(p99, that.p99) && Objects.equals(p100, that.p100)
                && Objects.equals(p101, that.p101) && Objects.equals(p102, that.p102) && Objects.equals(p103, that.p103)
                && Objects.equals(p104, that.p104) && Objects.equals(p105, that.p105) && Objects.equals(p106, that.p106)
                && Objects.equals(p107, that.p107) && Objects.equals(p108, that.p108) && Objects.equals(p109, that.p109)
                && Objects.equals(p110, that.p110) && Objects.equals(p111, that.p111) && Objects.equals(p112, that.p112)
                && Objects.equals(p113, that.p113) && Objects.equals(p114, that.p114) && Objects.equals(p115, that.p115)
                && Objects.equals(p116, that.p116) && Objects.equals(p117, that.p117) && Objects.equals(p118, that.p118)
                && Objects.equals(p119, that.p119) && Objects.equals(p120, that.p120) && Objects.equals(p121, that.p121)
                && Objects.equals(p122, that.p122) && Objects.equals(p123, that.p123) && Objects.equals(p124, that.p124)
                && Objects.equals(p125, that.p125) && Objects.equals(p126, that.p126) && Objects.equals(p127, that.p127)
                && Objects.equals(p128, that.p128) && Objects.equals(p129, that.p129) && Objects.equals(p130, that.p130)
                && Objects.equals(p131, that.p131) && Objects.equals(p132, that.p132) && Objects.equals(p133, that.p133)
                && Objects.equals(p134, that.p134) && Objects.equals(p135, that.p135) && Objects.equals(p136, that.p136)
                && Objects.equals(p137, that.p137) && Objects.equals(p138, that.p138) && Objects.equals(p139, that.p139)
                && Objects.equals(p140, that.p140) && Objects.equals(p141, that.p141) && Objects.equals(p142, that.p142)
                && Objects.equals(p143, that.p143) && Objects.equals(p144, that.p144) && Objects.equals(p145, that.p145)
                && Objects.equals(p146, that.p146) && Objects.equals(p147, that.p147) && Objects.equals(p148, that.p148)
                && Objects.equals(p149, that.p149) && Objects.equals(p150, that.p150) && Objects.equals(p151, that.p151)
                && Objects.equals(p152, that.p152) && Objects.equals(p153, that.p153) && Objects.equals(p154, that.p154)
                && Objects.equals(p155, that.p155) && Objects.equals(p156, that.p156) && Objects.equals(p157, that.p157)
                && Objects.equals(p158, that.p158) && Objects.equals(p159, that.p159) && Objects.equals(p160, that.p160)
                && Objects.equals(p161, that.p161) && Objects.equals(p162, that.p162) && Objects.equals(p163, that.p163)
                && Objects.equals(p164, that.p164) && Objects.equals(p165, that.p165) && Objects.equals(p166, that.p166)
                && Objects.equals(p167, that.p167) && Objects.equals(p168, that.p168) && Objects.equals(p169, that.p169)
                && Objects.equals(p170, that.p170) && Objects.equals(p171, that.p171) && Objects.equals(p172, that.p172)
                && Objects.equals(p173, that.p173) && Objects.equals(p174, that.p174) && Objects.equals(p175, that.p175)
                && Objects.equals(p176, that.p176) && Objects.equals(p177, that.p177) && Objects.equals(p178, that.p178)
                && Objects.equals(p179, that.p179) && Objects.equals(p180, that.p180) && Objects.equals(p181, that.p181)
                && Objects.equals(p182, that.p182) && Objects.equals(p183, that.p183) && Objects.equals(p184, that.p184)
                && Objects.equals(p185, that.p185) && Objects.equals(p186, that.p186) && Objects.equals(p187, that.p187)
                && Objects.equals(p188, that.p188) && Objects.equals(p189, that.p189) && Objects.equals(p190, that.p190)
                && Objects.equals(p191, that.p191) && Objects.equals(p192, that.p192) && Objects.equals(p193, that.p193)
                && Objects.equals(p194, that.p194) && Objects.equals(p195, that.p195) && Objects.equals(p196, that.p196)
                && Objects.equals(p197, that.p197) && Objects.equals(p198, that.p198) && Objects.equals(p199, that.p199)
                && Objects.equals(additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19,
                p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40,
                p41, p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61,
                p62, p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p80, p81, p82,
                p83, p84, p85, p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102,
                p103, p104, p105, p106, p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119,
                p120, p121, p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134, p135, p136,
                p137, p138, p139, p140, p141, p142, p143, p144, p145, p146, p147, p148, p149, p150, p151, p152, p153,
                p154, p155, p156, p157, p158, p159, p160, p161, p162, p163, p164, p165, p166, p167, p168, p169, p170,
                p171, p172, p173, p174, p175, p176, p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187,
                p188, p189, p190, p191, p192, p193, p194, p195, p196, p197, p198, p199, additionalProperties);
    }

    @Override
    public String toString() {
        return "Many[p0=" + p0 + ", p1=" + p1 + ", p2=" + p2 + ", p3=" + p3 + ", p4=" + p4 + ", p5=" + p5 + ", p6=" + p6
                + ", p7=" + p7 + ", p8=" + p8 + ", p9=" + p9 + ", p10=" + p10 + ", p11=" + p11 + ", p12=" + p12
                + ", p13=" + p13 + ", p14=" + p14 + ", p15=" + p15 + ", p16=" + p16 + ", p17=" + p17 + ", p18=" + p18
                + ", p19=" + p19 + ", p20=" + p20 + ", p21=" + p21 + ", p22=" + p22 + ", p23=" + p23 + ", p24=" + p24
                + ", p25=" + p25 + ", p26=" + p26 + ", p27=" + p27 + ", p28=" + p28 + ", p29=" + p29 + ", p30=" + p30
                + ", p31=" + p31 + ", p32=" + p32 + ", p33=" + p33 + ", p34=" + p34 + ", p35=" + p35 + ", p36=" + p36
                + ", p37=" + p37 + ", p38=" + p38 + ", p39=" + p39 + ", p40=" + p40 + ", p41=" + p41 + ", p42=" + p42
                + ", p43=" + p43 + ", p44=" + p44 + ", p45=" + p45 + ", p46=" + p46 + ", p47=" + p47 + ", p48=" + p48
                + ", p49=" + p49 + ", p50=" + p50 + ", p51=" + p51 + ", p52=" + p52 + ", p53=" + p53 + ", p54=" + p54
                + ", p55=" + p55 + ", p56=" + p56 + ", p57=" + p57 + ", p58=" + p58 + ", p59=" + p59 + ", p60=" + p60
                + ", p61=" + p61 + ", p62=" + p62 + ", p63=" + p63 + ", p64=" + p64 + ", p65=" + p65 + ", p66=" + p66
                + ", p67=" + p67 + ", p68=" + p68 + ", p69=" + p69 + ", p70=" + p70 + ", p71=" + p71 + ", p72=" + p72
                + ", p73=" + p73 + ", p74=" + p74 + ", p75=" + p75 + ", p76=" + p76 + ", p77=" + p77 + ", p78=" + p78
                + ", p79=" + p79 + ", p80=" + p80 + ", p81=" + p81 + ", p82=" + p82 + ", p83=" + p83 + ", p84=" + p84
                + ", p85=" + p85 + ", p86=" + p86 + ", p87=" + p87 + ", p88=" + p88 + ", p89=" + p89 + ", p90=" + p90
                + ", p91=" + p91 + ", p92=" + p92 + ", p93=" + p93 + ", p94=" + p94 + ", p95=" + p95 + ", p96=" + p96
                + ", p97=" + p97 + ", p98=" + p98 + ", p99=" + p99 + ", p100=" + p100 + ", p101=" + p101
                + ", p102=" + p102 + ", p103=" + p103 + ", p104=" + p104 + ", p105=" + p105 + ", p106=" + p106
                + ", p107=" + p107 + ", p108=" + p108 + ", p109=" + p109 + ", p110=" + p110 + ", p111=" + p111
                + ", p112=" + p112 + ", p113=" + p113 + ", p114=" + p114 + ", p115=" + p115 + ", p116=" + p116
                + ", p117=" + p117 + ", p118=" + p118 + ", p119=" + p119 + ", p120=" + p120 + ", p121=" + p121
                + ", p122=" + p122 + ", p123=" + p123 + ", p124=" + p124 + ", p125=" + p125 + ", p126=" + p126
                + ", p127=" + p127 + ", p128=" + p128 + ", p129=" + p129 + ", p130=" + p130 + ", p131=" + p131
                + ", p132=" + p132 + ", p133=" + p133 + ", p134=" + p134 + ", p135=" + p135 + ", p136=" + p136
                + ", p137=" + p137 + ", p138=" + p138 + ", p139=" + p139 + ", p140=" + p140 + ", p141=" + p141
                + ", p142=" + p142 + ", p143=" + p143 + ", p144=" + p144 + ", p145=" + p145 + ", p146=" + p146
                + ", p147=" + p147 + ", p148=" + p148 + ", p149=" + p149 + ", p150=" + p150 + ", p151=" + p151
                + ", p152=" + p152 + ", p153=" + p153 + ", p154=" + p154 + ", p155=" + p155 + ", p156=" + p156
                + ", p157=" + p157 + ", p158=" + p158 + ", p159=" + p159 + ", p160=" + p160 + ", p161=" + p161
                + ", p162=" + p162 + ", p163=" + p163 + ", p164=" + p164 + ", p165=" + p165 + ", p166=" + p166
                + ", p167=" + p167 + ", p168=" + p168 + ", p169=" + p169 + ", p170=" + p170 + ", p171=" + p171
                + ", p172=" + p172 + ", p173=" + p173 + ", p174=" + p174 + ", p175=" + p175 + ", p176=" + p176
                + ", p177=" + p177 + ", p178=" + p178 + ", p179=" + p179 + ", p180=" + p180 + ", p181=" + p181
                + ", p182=" + p182 + ", p183=" + p183 + ", p184=" + p184 + ", p185=" + p185 + ", p186=" + p186
                + ", p187=" + p187 + ", p188=" + p188 + ", p189=" + p189 + ", p190=" + p190 + ", p191=" + p191
                + ", p192=" + p192 + ", p193=" + p193 + ", p194=" + p194 + ", p195=" + p195 + ", p196=" + p196
                + ", p197=" + p197 + ", p198=" + p198 + ", p199=" + p199
                + ", additionalProperties=" + additionalProperties + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .list("/p0", p0, fieldMetadata.p0(), FieldCollector::add)
                .add("/p1", p1, fieldMetadata.p1())
                .add("/p2", p2, fieldMetadata.p2())
                .list("/p3", p3, fieldMetadata.p3(), FieldCollector::add)
                .add("/p4", p4, fieldMetadata.p4())
                .add("/p5", p5, fieldMetadata.p5())
                .list("/p6", p6, fieldMetadata.p6(), FieldCollector::add)
                .add("/p7", p7, fieldMetadata.p7())
                .add("/p8", p8, fieldMetadata.p8())
                .list("/p9", p9, fieldMetadata.p9(), FieldCollector::add)
                .add("/p10", p10, fieldMetadata.p10())
                .add("/p11", p11, fieldMetadata.p11())
                .list("/p12", p12, fieldMetadata.p12(), FieldCollector::add)
                .add("/p13", p13, fieldMetadata.p13())
                .add("/p14", p14, fieldMetadata.p14())
                .list("/p15", p15, fieldMetadata.p15(), FieldCollector::add)
                .add("/p16", p16, fieldMetadata.p16())
                .add("/p17", p17, fieldMetadata.p17())
                .list("/p18", p18, fieldMetadata.p18(), FieldCollector::add)
                .add("/p19", p19, fieldMetadata.p19())
                .add("/p20", p20, fieldMetadata.p20())
                .list("/p21", p21, fieldMetadata.p21(), FieldCollector::add)
                .add("/p22", p22, fieldMetadata.p22())
                .add("/p23", p23, fieldMetadata.p23())
                .list("/p24", p24, fieldMetadata.p24(), FieldCollector::add)
                .add("/p25", p25, fieldMetadata.p25())
                .add("/p26", p26, fieldMetadata.p26())
                .list("/p27", p27, fieldMetadata.p27(), FieldCollector::add)
                .add("/p28", p28, fieldMetadata.p28())
                .add("/p29", p29, fieldMetadata.p29())
                .list("/p30", p30, fieldMetadata.p30(), FieldCollector::add)
                .add("/p31", p31, fieldMetadata.p31())
                .add("/p32", p32, fieldMetadata.p32())
                .list("/p33", p33, fieldMetadata.p33(), FieldCollector::add)
                .add("/p34", p34, fieldMetadata.p34())
                .add("/p35", p35, fieldMetadata.p35())
                .list("/p36", p36, fieldMetadata.p36(), FieldCollector::add)
                .add("/p37", p37, fieldMetadata.p37())
                .add("/p38", p38, fieldMetadata.p38())
                .list("/p39", p39, fieldMetadata.p39(), FieldCollector::add)
                .add("/p40", p40, fieldMetadata.p40())
                .add("/p41", p41, fieldMetadata.p41())
                .list("/p42", p42, fieldMetadata.p42(), FieldCollector::add)
                .add("/p43", p43, fieldMetadata.p43())
                .add("/p44", p44, fieldMetadata.p44())
                .list("/p45", p45, fieldMetadata.p45(), FieldCollector::add)
                .add("/p46", p46, fieldMetadata.p46())
                .add("/p47", p47, fieldMetadata.p47())
                .list("/p48", p48, fieldMetadata.p48(), FieldCollector::add)
                .add("/p49", p49, fieldMetadata.p49())
                .add("/p50", p50, fieldMetadata.p50())
                .list("/p51", p51, fieldMetadata.p51(), FieldCollector::add)
                .add("/p52", p52, fieldMetadata.p52())
                .add("/p53", p53, fieldMetadata.p53())
                .list("/p54", p54, fieldMetadata.p54(), FieldCollector::add)
                .add("/p55", p55, fieldMetadata.p55())
                .add("/p56", p56, fieldMetadata.p56())
                .list("/p57", p57, fieldMetadata.p57(), FieldCollector::add)
                .add("/p58", p58, fieldMetadata.p58())
                .add("/p59", p59, fieldMetadata.p59())
                .list("/p60", p60, fieldMetadata.p60(), FieldCollector::add)
                .add("/p61", p61, fieldMetadata.p61())
                .add("/p62", p62, fieldMetadata.p62())
                .list("/p63", p63, fieldMetadata.p63(), FieldCollector::add)
                .add("/p64", p64, fieldMetadata.p64())
                .add("/p65", p65, fieldMetadata.p65())
                .list("/p66", p66, fieldMetadata.p66(), FieldCollector::add)
                .add("/p67", p67, fieldMetadata.p67())
                .add("/p68", p68, fieldMetadata.p68())
                .list("/p69", p69, fieldMetadata.p69(), FieldCollector::add)
                .add("/p70", p70, fieldMetadata.p70())
                .add("/p71", p71, fieldMetadata.p71())
                .list("/p72", p72, fieldMetadata.p72(), FieldCollector::add)
                .add("/p73", p73, fieldMetadata.p73())
                .add("/p74", p74, fieldMetadata.p74())
                .list("/p75", p75, fieldMetadata.p75(), FieldCollector::add)
                .add("/p76", p76, fieldMetadata.p76())
                .add("/p77", p77, fieldMetadata.p77())
                .list("/p78", p78, fieldMetadata.p78(), FieldCollector::add)
                .add("/p79", p79, fieldMetadata.p79())
                .add("/p80", p80, fieldMetadata.p80())
                .list("/p81", p81, fieldMetadata.p81(), FieldCollector::add)
                .add("/p82", p82, fieldMetadata.p82())
                .add("/p83", p83, fieldMetadata.p83())
                .list("/p84", p84, fieldMetadata.p84(), FieldCollector::add)
                .add("/p85", p85, fieldMetadata.p85())
                .add("/p86", p86, fieldMetadata.p86())
                .list("/p87", p87, fieldMetadata.p87(), FieldCollector::add)
                .add("/p88", p88, fieldMetadata.p88())
                .add("/p89", p89, fieldMetadata.p89())
                .list("/p90", p90, fieldMetadata.p90(), FieldCollector::add)
                .add("/p91", p91, fieldMetadata.p91())
                .add("/p92", p92, fieldMetadata.p92())
                .list("/p93", p93, fieldMetadata.p93(), FieldCollector::add)
                .add("/p94", p94, fieldMetadata.p94())
                .add("/p95", p95, fieldMetadata.p95())
                .list("/p96", p96, fieldMetadata.p96(), FieldCollector::add)
                .add("/p97", p97, fieldMetadata.p97())
                .add("/p98", p98, fieldMetadata.p98())
                .list("/p99", p99, fieldMetadata.p99(), FieldCollector::add)
                .add("/p100", p100, fieldMetadata.p100())
                .add("/p101", p101, fieldMetadata.p101())
                .list("/p102", p102, fieldMetadata.p102(), FieldCollector::add)
                .add("/p103", p103, fieldMetadata.p103())
                .add("/p104", p104, fieldMetadata.p104())
                .list("/p105", p105, fieldMetadata.p105(), FieldCollector::add)
                .add("/p106", p106, fieldMetadata.p106())
                .add("/p107", p107, fieldMetadata.p107())
                .list("/p108", p108, fieldMetadata.p108(), FieldCollector::add)
                .add("/p109", p109, fieldMetadata.p109())
                .add("/p110", p110, fieldMetadata.p110())
                .list("/p111", p111, fieldMetadata.p111(), FieldCollector::add)
                .add("/p112", p112, fieldMetadata.p112())
                .add("/p113", p113, fieldMetadata.p113())
                .list("/p114", p114, fieldMetadata.p114(), FieldCollector::add)
                .add("/p115", p115, fieldMetadata.p115())
                .add("/p116", p116, fieldMetadata.p116())
                .list("/p117", p117, fieldMetadata.p117(), FieldCollector::add)
                .add("/p118", p118, fieldMetadata.p118())
                .add("/p119", p119, fieldMetadata.p119())
                .list("/p120", p120, fieldMetadata.p120(), FieldCollector::add)
                .add("/p121", p121, fieldMetadata.p121())
                .add("/p122", p122, fieldMetadata.p122())
                .list("/p123", p123, fieldMetadata.p123(), FieldCollector::add)
                .add("/p124", p124, fieldMetadata.p124())
                .add("/p125", p125, fieldMetadata.p125())
                .list("/p126", p126, fieldMetadata.p126(), FieldCollector::add)
                .add("/p127", p127, fieldMetadata.p127())
                .add("/p128", p128, fieldMetadata.p128())
                .list("/p129", p129, fieldMetadata.p129(), FieldCollector::add)
                .add("/p130", p130, fieldMetadata.p130())
                .add("/p131", p131, fieldMetadata.p131())
                .list("/p132", p132, fieldMetadata.p132(), FieldCollector::add)
                .add("/p133", p133, fieldMetadata.p133())
                .add("/p134", p134, fieldMetadata.p134())
                .list("/p135", p135, fieldMetadata.p135(), FieldCollector::add)
                .add("/p136", p136, fieldMetadata.p136())
                .add("/p137", p137, fieldMetadata.p137())
                .list("/p138", p138, fieldMetadata.p138(), FieldCollector::add)
                .add("/p139", p139, fieldMetadata.p139())
                .add("/p140", p140, fieldMetadata.p140())
                .list("/p141", p141, fieldMetadata.p141(), FieldCollector::add)
                .add("/p142", p142, fieldMetadata.p142())
                .add("/p143", p143, fieldMetadata.p143())
                .list("/p144", p144, fieldMetadata.p144(), FieldCollector::add)
                .add("/p145", p145, fieldMetadata.p145())
                .add("/p146", p146, fieldMetadata.p146())
                .list("/p147", p147, fieldMetadata.p147(), FieldCollector::add)
                .add("/p148", p148, fieldMetadata.p148())
                .add("/p149", p149, fieldMetadata.p149())
                .list("/p150", p150, fieldMetadata.p150(), FieldCollector::add)
                .add("/p151", p151, fieldMetadata.p151())
                .add("/p152", p152, fieldMetadata.p152())
                .list("/p153", p153, fieldMetadata.p153(), FieldCollector::add)
                .add("/p154", p154, fieldMetadata.p154())
                .add("/p155", p155, fieldMetadata.p155())
                .list("/p156", p156, fieldMetadata.p156(), FieldCollector::add)
                .add("/p157", p157, fieldMetadata.p157())
                .add("/p158", p158, fieldMetadata.p158())
                .list("/p159", p159, fieldMetadata.p159(), FieldCollector::add)
                .add("/p160", p160, fieldMetadata.p160())
                .add("/p161", p161, fieldMetadata.p161())
                .list("/p162", p162, fieldMetadata.p162(), FieldCollector::add)
                .add("/p163", p163, fieldMetadata.p163())
                .add("/p164", p164, fieldMetadata.p164())
                .list("/p165", p165, fieldMetadata.p165(), FieldCollector::add)
                .add("/p166", p166, fieldMetadata.p166())
                .add("/p167", p167, fieldMetadata.p167())
                .list("/p168", p168, fieldMetadata.p168(), FieldCollector::add)
                .add("/p169", p169, fieldMetadata.p169())
                .add("/p170", p170, fieldMetadata.p170())
                .list("/p171", p171, fieldMetadata.p171(), FieldCollector::add)
                .add("/p172", p172, fieldMetadata.p172())
                .add("/p173", p173, fieldMetadata.p173())
                .list("/p174", p174, fieldMetadata.p174(), FieldCollector::add)
                .add("/p175", p175, fieldMetadata.p175())
                .add("/p176", p176, fieldMetadata.p176())
                .list("/p177", p177, fieldMetadata.p177(), FieldCollector::add)
                .add("/p178", p178, fieldMetadata.p178())
                .add("/p179", p179, fieldMetadata.p179())
                .list("/p180", p180, fieldMetadata.p180(), FieldCollector::add)
                .add("/p181", p181, fieldMetadata.p181())
                .add("/p182", p182, fieldMetadata.p182())
                .list("/p183", p183, fieldMetadata.p183(), FieldCollector::add)
                .add("/p184", p184, fieldMetadata.p184())
                .add("/p185", p185, fieldMetadata.p185())
                .list("/p186", p186, fieldMetadata.p186(), FieldCollector::add)
                .add("/p187", p187, fieldMetadata.p187())
                .add("/p188", p188, fieldMetadata.p188())
                .list("/p189", p189, fieldMetadata.p189(), FieldCollector::add)
                .add("/p190", p190, fieldMetadata.p190())
                .add("/p191", p191, fieldMetadata.p191())
                .list("/p192", p192, fieldMetadata.p192(), FieldCollector::add)
                .add("/p193", p193, fieldMetadata.p193())
                .add("/p194", p194, fieldMetadata.p194())
                .list("/p195", p195, fieldMetadata.p195(), FieldCollector::add)
                .add("/p196", p196, fieldMetadata.p196())
                .add("/p197", p197, fieldMetadata.p197())
                .list("/p198", p198, fieldMetadata.p198(), FieldCollector::add)
                .add("/p199", p199, fieldMetadata.p199())
                .map("", additionalProperties, fieldMetadata.additionalProperties(), FieldCollector::add)
                .stream();
    }

    /** What the service said about each value of {@link Many}. */
    public record Metadata(List<FieldMetadataEntry> p0, FieldMetadataEntry p1, FieldMetadataEntry p2,
            List<FieldMetadataEntry> p3, FieldMetadataEntry p4, FieldMetadataEntry p5, List<FieldMetadataEntry> p6,
            FieldMetadataEntry p7, FieldMetadataEntry p8, List<FieldMetadataEntry> p9, FieldMetadataEntry p10,
            FieldMetadataEntry p11, List<FieldMetadataEntry> p12, FieldMetadataEntry p13, FieldMetadataEntry p14,
            List<FieldMetadataEntry> p15, FieldMetadataEntry p16, FieldMetadataEntry p17, List<FieldMetadataEntry> p18,
            FieldMetadataEntry p19, FieldMetadataEntry p20, List<FieldMetadataEntry> p21, FieldMetadataEntry p22,
            FieldMetadataEntry p23, List<FieldMetadataEntry> p24, FieldMetadataEntry p25, FieldMetadataEntry p26,
            List<FieldMetadataEntry> p27, FieldMetadataEntry p28, FieldMetadataEntry p29, List<FieldMetadataEntry> p30,
            FieldMetadataEntry p31, FieldMetadataEntry p32, List<FieldMetadataEntry> p33, FieldMetadataEntry p34,
            FieldMetadataEntry p35, List<FieldMetadataEntry> p36, FieldMetadataEntry p37, FieldMetadataEntry p38,
            List<FieldMetadataEntry> p39, FieldMetadataEntry p40, FieldMetadataEntry p41, List<FieldMetadataEntry> p42,
            FieldMetadataEntry p43, FieldMetadataEntry p44, List<FieldMetadataEntry> p45, FieldMetadataEntry p46,
            FieldMetadataEntry p47, List<FieldMetadataEntry> p48, FieldMetadataEntry p49, FieldMetadataEntry p50,
            List<FieldMetadataEntry> p51, FieldMetadataEntry p52, FieldMetadataEntry p53, List<FieldMetadataEntry> p54,
            FieldMetadataEntry p55, FieldMetadataEntry p56, List<FieldMetadataEntry> p57, FieldMetadataEntry p58,
            FieldMetadataEntry p59, List<FieldMetadataEntry> p60, FieldMetadataEntry p61, FieldMetadataEntry p62,
            List<FieldMetadataEntry> p63, FieldMetadataEntry p64, FieldMetadataEntry p65, List<FieldMetadataEntry> p66,
            FieldMetadataEntry p67, FieldMetadataEntry p68, List<FieldMetadataEntry> p69, FieldMetadataEntry p70,
            FieldMetadataEntry p71, List<FieldMetadataEntry> p72, FieldMetadataEntry p73, FieldMetadataEntry p74,
            List<FieldMetadataEntry> p75, FieldMetadataEntry p76, FieldMetadataEntry p77, List<FieldMetadataEntry> p78,
            FieldMetadataEntry p79, FieldMetadataEntry p80, List<FieldMetadataEntry> p81, FieldMetadataEntry p82,
            FieldMetadataEntry p83, List<FieldMetadataEntry> p84, FieldMetadataEntry p85, FieldMetadataEntry p86,
            List<FieldMetadataEntry> p87, FieldMetadataEntry p88, FieldMetadataEntry p89, List<FieldMetadataEntry> p90,
            FieldMetadataEntry p91, FieldMetadataEntry p92, List<FieldMetadataEntry> p93, FieldMetadataEntry p94,
            FieldMetadataEntry p95, List<FieldMetadataEntry> p96, FieldMetadataEntry p97, FieldMetadataEntry p98,
            List<FieldMetadataEntry> p99, FieldMetadataEntry p100, FieldMetadataEntry p101,
            List<FieldMetadataEntry> p102, FieldMetadataEntry p103, FieldMetadataEntry p104,
            List<FieldMetadataEntry> p105, FieldMetadataEntry p106, FieldMetadataEntry p107,
            List<FieldMetadataEntry> p108, FieldMetadataEntry p109, FieldMetadataEntry p110,
            List<FieldMetadataEntry> p111, FieldMetadataEntry p112, FieldMetadataEntry p113,
            List<FieldMetadataEntry> p114, FieldMetadataEntry p115, FieldMetadataEntry p116,
            List<FieldMetadataEntry> p117, FieldMetadataEntry p118, FieldMetadataEntry p119,
            List<FieldMetadataEntry> p120, FieldMetadataEntry p121, FieldMetadataEntry p122,
            List<FieldMetadataEntry> p123, FieldMetadataEntry p124, FieldMetadataEntry p125,
            List<FieldMetadataEntry> p126, FieldMetadataEntry p127, FieldMetadataEntry p128,
            List<FieldMetadataEntry> p129, FieldMetadataEntry p130, FieldMetadataEntry p131,
            List<FieldMetadataEntry> p132, FieldMetadataEntry p133, FieldMetadataEntry p134,
            List<FieldMetadataEntry> p135, FieldMetadataEntry p136, FieldMetadataEntry p137,
            List<FieldMetadataEntry> p138, FieldMetadataEntry p139, FieldMetadataEntry p140,
            List<FieldMetadataEntry> p141, FieldMetadataEntry p142, FieldMetadataEntry p143,
            List<FieldMetadataEntry> p144, FieldMetadataEntry p145, FieldMetadataEntry p146,
            List<FieldMetadataEntry> p147, FieldMetadataEntry p148, FieldMetadataEntry p149,
            List<FieldMetadataEntry> p150, FieldMetadataEntry p151, FieldMetadataEntry p152,
            List<FieldMetadataEntry> p153, FieldMetadataEntry p154, FieldMetadataEntry p155,
            List<FieldMetadataEntry> p156, FieldMetadataEntry p157, FieldMetadataEntry p158,
            List<FieldMetadataEntry> p159, FieldMetadataEntry p160, FieldMetadataEntry p161,
            List<FieldMetadataEntry> p162, FieldMetadataEntry p163, FieldMetadataEntry p164,
            List<FieldMetadataEntry> p165, FieldMetadataEntry p166, FieldMetadataEntry p167,
            List<FieldMetadataEntry> p168, FieldMetadataEntry p169, FieldMetadataEntry p170,
            List<FieldMetadataEntry> p171, FieldMetadataEntry p172, FieldMetadataEntry p173,
            List<FieldMetadataEntry> p174, FieldMetadataEntry p175, FieldMetadataEntry p176,
            List<FieldMetadataEntry> p177, FieldMetadataEntry p178, FieldMetadataEntry p179,
            List<FieldMetadataEntry> p180, FieldMetadataEntry p181, FieldMetadataEntry p182,
            List<FieldMetadataEntry> p183, FieldMetadataEntry p184, FieldMetadataEntry p185,
            List<FieldMetadataEntry> p186, FieldMetadataEntry p187, FieldMetadataEntry p188,
            List<FieldMetadataEntry> p189, FieldMetadataEntry p190, FieldMetadataEntry p191,
            List<FieldMetadataEntry> p192, FieldMetadataEntry p193, FieldMetadataEntry p194,
            List<FieldMetadataEntry> p195, FieldMetadataEntry p196, FieldMetadataEntry p197,
            List<FieldMetadataEntry> p198, FieldMetadataEntry p199,
            Map<String, FieldMetadataEntry> additionalProperties, @Nullable String objectReasoning)
            implements FieldMetadata {
        public Metadata {
            p0 = Copies.list(p0);
            p3 = Copies.list(p3);
            p6 = Copies.list(p6);
            p9 = Copies.list(p9);
            p12 = Copies.list(p12);
            p15 = Copies.list(p15);
            p18 = Copies.list(p18);
            p21 = Copies.list(p21);
            p24 = Copies.list(p24);
            p27 = Copies.list(p27);
            p30 = Copies.list(p30);
            p33 = Copies.list(p33);
            p36 = Copies.list(p36);
            p39 = Copies.list(p39);
            p42 = Copies.list(p42);
            p45 = Copies.list(p45);
            p48 = Copies.list(p48);
            p51 = Copies.list(p51);
            p54 = Copies.list(p54);
            p57 = Copies.list(p57);
            p60 = Copies.list(p60);
            p63 = Copies.list(p63);
            p66 = Copies.list(p66);
            p69 = Copies.list(p69);
            p72 = Copies.list(p72);
            p75 = Copies.list(p75);
            p78 = Copies.list(p78);
            p81 = Copies.list(p81);
            p84 = Copies.list(p84);
            p87 = Copies.list(p87);
            p90 = Copies.list(p90);
            p93 = Copies.list(p93);
            p96 = Copies.list(p96);
            p99 = Copies.list(p99);
            p102 = Copies.list(p102);
            p105 = Copies.list(p105);
            p108 = Copies.list(p108);
            p111 = Copies.list(p111);
            p114 = Copies.list(p114);
            p117 = Copies.list(p117);
            p120 = Copies.list(p120);
            p123 = Copies.list(p123);
            p126 = Copies.list(p126);
            p129 = Copies.list(p129);
            p132 = Copies.list(p132);
            p135 = Copies.list(p135);
            p138 = Copies.list(p138);
            p141 = Copies.list(p141);
            p144 = Copies.list(p144);
            p147 = Copies.list(p147);
            p150 = Copies.list(p150);
            p153 = Copies.list(p153);
            p156 = Copies.list(p156);
            p159 = Copies.list(p159);
            p162 = Copies.list(p162);
            p165 = Copies.list(p165);
            p168 = Copies.list(p168);
            p171 = Copies.list(p171);
            p174 = Copies.list(p174);
            p177 = Copies.list(p177);
            p180 = Copies.list(p180);
            p183 = Copies.list(p183);
            p186 = Copies.list(p186);
            p189 = Copies.list(p189);
            p192 = Copies.list(p192);
            p195 = Copies.list(p195);
            p198 = Copies.list(p198);
            additionalProperties = Copies.map(additionalProperties);
        }

        static Metadata of(MetadataNode node, @Nullable List<Long> p0, @Nullable List<Long> p3, @Nullable List<Long> p6,
                @Nullable List<Long> p9, @Nullable List<Long> p12, @Nullable List<Long> p15, @Nullable List<Long> p18,
                @Nullable List<Long> p21, @Nullable List<Long> p24, @Nullable List<Long> p27, @Nullable List<Long> p30,
                @Nullable List<Long> p33, @Nullable List<Long> p36, @Nullable List<Long> p39, @Nullable List<Long> p42,
                @Nullable List<Long> p45, @Nullable List<Long> p48, @Nullable List<Long> p51, @Nullable List<Long> p54,
                @Nullable List<Long> p57, @Nullable List<Long> p60, @Nullable List<Long> p63, @Nullable List<Long> p66,
                @Nullable List<Long> p69, @Nullable List<Long> p72, @Nullable List<Long> p75, @Nullable List<Long> p78,
                @Nullable List<Long> p81, @Nullable List<Long> p84, @Nullable List<Long> p87, @Nullable List<Long> p90,
                @Nullable List<Long> p93, @Nullable List<Long> p96, @Nullable List<Long> p99, @Nullable List<Long> p102,
                @Nullable List<Long> p105, @Nullable List<Long> p108, @Nullable List<Long> p111,
                @Nullable List<Long> p114, @Nullable List<Long> p117, @Nullable List<Long> p120,
                @Nullable List<Long> p123, @Nullable List<Long> p126, @Nullable List<Long> p129,
                @Nullable List<Long> p132, @Nullable List<Long> p135, @Nullable List<Long> p138,
                @Nullable List<Long> p141, @Nullable List<Long> p144, @Nullable List<Long> p147,
                @Nullable List<Long> p150, @Nullable List<Long> p153, @Nullable List<Long> p156,
                @Nullable List<Long> p159, @Nullable List<Long> p162, @Nullable List<Long> p165,
                @Nullable List<Long> p168, @Nullable List<Long> p171, @Nullable List<Long> p174,
                @Nullable List<Long> p177, @Nullable List<Long> p180, @Nullable List<Long> p183,
                @Nullable List<Long> p186, @Nullable List<Long> p189, @Nullable List<Long> p192,
                @Nullable List<Long> p195, @Nullable List<Long> p198,
                @Nullable Map<String, Boolean> additionalProperties) {
            return new Metadata(node.at(0).entries(p0), node.entry(1), node.entry(2), node.at(3).entries(p3),
                    node.entry(4), node.entry(5), node.at(6).entries(p6), node.entry(7), node.entry(8),
                    node.at(9).entries(p9), node.entry(10), node.entry(11), node.at(12).entries(p12), node.entry(13),
                    node.entry(14), node.at(15).entries(p15), node.entry(16), node.entry(17), node.at(18).entries(p18),
                    node.entry(19), node.entry(20), node.at(21).entries(p21), node.entry(22), node.entry(23),
                    node.at(24).entries(p24), node.entry(25), node.entry(26), node.at(27).entries(p27), node.entry(28),
                    node.entry(29), node.at(30).entries(p30), node.entry(31), node.entry(32), node.at(33).entries(p33),
                    node.entry(34), node.entry(35), node.at(36).entries(p36), node.entry(37), node.entry(38),
                    node.at(39).entries(p39), node.entry(40), node.entry(41), node.at(42).entries(p42), node.entry(43),
                    node.entry(44), node.at(45).entries(p45), node.entry(46), node.entry(47), node.at(48).entries(p48),
                    node.entry(49), node.entry(50), node.at(51).entries(p51), node.entry(52), node.entry(53),
                    node.at(54).entries(p54), node.entry(55), node.entry(56), node.at(57).entries(p57), node.entry(58),
                    node.entry(59), node.at(60).entries(p60), node.entry(61), node.entry(62), node.at(63).entries(p63),
                    node.entry(64), node.entry(65), node.at(66).entries(p66), node.entry(67), node.entry(68),
                    node.at(69).entries(p69), node.entry(70), node.entry(71), node.at(72).entries(p72), node.entry(73),
                    node.entry(74), node.at(75).entries(p75), node.entry(76), node.entry(77), node.at(78).entries(p78),
                    node.entry(79), node.entry(80), node.at(81).entries(p81), node.entry(82), node.entry(83),
                    node.at(84).entries(p84), node.entry(85), node.entry(86), node.at(87).entries(p87), node.entry(88),
                    node.entry(89), node.at(90).entries(p90), node.entry(91), node.entry(92), node.at(93).entries(p93),
                    node.entry(94), node.entry(95), node.at(96).entries(p96), node.entry(97), node.entry(98),
                    node.at(99).entries(p99), node.entry(100), node.entry(101), node.at(102).entries(p102),
                    node.entry(103), node.entry(104), node.at(105).entries(p105), node.entry(106), node.entry(107),
                    node.at(108).entries(p108), node.entry(109), node.entry(110), node.at(111).entries(p111),
                    node.entry(112), node.entry(113), node.at(114).entries(p114), node.entry(115), node.entry(116),
                    node.at(117).entries(p117), node.entry(118), node.entry(119), node.at(120).entries(p120),
                    node.entry(121), node.entry(122), node.at(123).entries(p123), node.entry(124), node.entry(125),
                    node.at(126).entries(p126), node.entry(127), node.entry(128), node.at(129).entries(p129),
                    node.entry(130), node.entry(131), node.at(132).entries(p132), node.entry(133), node.entry(134),
                    node.at(135).entries(p135), node.entry(136), node.entry(137), node.at(138).entries(p138),
                    node.entry(139), node.entry(140), node.at(141).entries(p141), node.entry(142), node.entry(143),
                    node.at(144).entries(p144), node.entry(145), node.entry(146), node.at(147).entries(p147),
                    node.entry(148), node.entry(149), node.at(150).entries(p150), node.entry(151), node.entry(152),
                    node.at(153).entries(p153), node.entry(154), node.entry(155), node.at(156).entries(p156),
                    node.entry(157), node.entry(158), node.at(159).entries(p159), node.entry(160), node.entry(161),
                    node.at(162).entries(p162), node.entry(163), node.entry(164), node.at(165).entries(p165),
                    node.entry(166), node.entry(167), node.at(168).entries(p168), node.entry(169), node.entry(170),
                    node.at(171).entries(p171), node.entry(172), node.entry(173), node.at(174).entries(p174),
                    node.entry(175), node.entry(176), node.at(177).entries(p177), node.entry(178), node.entry(179),
                    node.at(180).entries(p180), node.entry(181), node.entry(182), node.at(183).entries(p183),
                    node.entry(184), node.entry(185), node.at(186).entries(p186), node.entry(187), node.entry(188),
                    node.at(189).entries(p189), node.entry(190), node.entry(191), node.at(192).entries(p192),
                    node.entry(193), node.entry(194), node.at(195).entries(p195), node.entry(196), node.entry(197),
                    node.at(198).entries(p198), node.entry(199), node.at(200).entries(additionalProperties),
                    node.reasoning());
        }
    }
}
