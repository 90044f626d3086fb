package golden.many_properties;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
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
import dev.extractgen.runtime.support.OmitIfEmpty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
@Generated("many.json")
@NullMarked
public record Many(@JsonProperty("p0") @OmitIfEmpty List<Long> p0, @JsonProperty("p1") @Nullable String p1,
        @JsonProperty("p2") @Nullable String p2, @JsonProperty("p3") @OmitIfEmpty List<Long> p3,
        @JsonProperty("p4") @Nullable String p4, @JsonProperty("p5") @Nullable String p5,
        @JsonProperty("p6") @OmitIfEmpty List<Long> p6, @JsonProperty("p7") @Nullable String p7,
        @JsonProperty("p8") @Nullable String p8, @JsonProperty("p9") @OmitIfEmpty List<Long> p9,
        @JsonProperty("p10") @Nullable String p10, @JsonProperty("p11") @Nullable String p11,
        @JsonProperty("p12") @OmitIfEmpty List<Long> p12, @JsonProperty("p13") @Nullable String p13,
        @JsonProperty("p14") @Nullable String p14, @JsonProperty("p15") @OmitIfEmpty List<Long> p15,
        @JsonProperty("p16") @Nullable String p16, @JsonProperty("p17") @Nullable String p17,
        @JsonProperty("p18") @OmitIfEmpty List<Long> p18, @JsonProperty("p19") @Nullable String p19,
        @JsonProperty("p20") @Nullable String p20, @JsonProperty("p21") @OmitIfEmpty List<Long> p21,
        @JsonProperty("p22") @Nullable String p22, @JsonProperty("p23") @Nullable String p23,
        @JsonProperty("p24") @OmitIfEmpty List<Long> p24, @JsonProperty("p25") @Nullable String p25,
        @JsonProperty("p26") @Nullable String p26, @JsonProperty("p27") @OmitIfEmpty List<Long> p27,
        @JsonProperty("p28") @Nullable String p28, @JsonProperty("p29") @Nullable String p29,
        @JsonProperty("p30") @OmitIfEmpty List<Long> p30, @JsonProperty("p31") @Nullable String p31,
        @JsonProperty("p32") @Nullable String p32, @JsonProperty("p33") @OmitIfEmpty List<Long> p33,
        @JsonProperty("p34") @Nullable String p34, @JsonProperty("p35") @Nullable String p35,
        @JsonProperty("p36") @OmitIfEmpty List<Long> p36, @JsonProperty("p37") @Nullable String p37,
        @JsonProperty("p38") @Nullable String p38, @JsonProperty("p39") @OmitIfEmpty List<Long> p39,
        @JsonProperty("p40") @Nullable String p40, @JsonProperty("p41") @Nullable String p41,
        @JsonProperty("p42") @OmitIfEmpty List<Long> p42, @JsonProperty("p43") @Nullable String p43,
        @JsonProperty("p44") @Nullable String p44, @JsonProperty("p45") @OmitIfEmpty List<Long> p45,
        @JsonProperty("p46") @Nullable String p46, @JsonProperty("p47") @Nullable String p47,
        @JsonProperty("p48") @OmitIfEmpty List<Long> p48, @JsonProperty("p49") @Nullable String p49,
        @JsonProperty("p50") @Nullable String p50, @JsonProperty("p51") @OmitIfEmpty List<Long> p51,
        @JsonProperty("p52") @Nullable String p52, @JsonProperty("p53") @Nullable String p53,
        @JsonProperty("p54") @OmitIfEmpty List<Long> p54, @JsonProperty("p55") @Nullable String p55,
        @JsonProperty("p56") @Nullable String p56, @JsonProperty("p57") @OmitIfEmpty List<Long> p57,
        @JsonProperty("p58") @Nullable String p58, @JsonProperty("p59") @Nullable String p59,
        @JsonProperty("p60") @OmitIfEmpty List<Long> p60, @JsonProperty("p61") @Nullable String p61,
        @JsonProperty("p62") @Nullable String p62, @JsonProperty("p63") @OmitIfEmpty List<Long> p63,
        @JsonProperty("p64") @Nullable String p64, @JsonProperty("p65") @Nullable String p65,
        @JsonProperty("p66") @OmitIfEmpty List<Long> p66, @JsonProperty("p67") @Nullable String p67,
        @JsonProperty("p68") @Nullable String p68, @JsonProperty("p69") @OmitIfEmpty List<Long> p69,
        @JsonProperty("p70") @Nullable String p70, @JsonProperty("p71") @Nullable String p71,
        @JsonProperty("p72") @OmitIfEmpty List<Long> p72, @JsonProperty("p73") @Nullable String p73,
        @JsonProperty("p74") @Nullable String p74, @JsonProperty("p75") @OmitIfEmpty List<Long> p75,
        @JsonProperty("p76") @Nullable String p76, @JsonProperty("p77") @Nullable String p77,
        @JsonProperty("p78") @OmitIfEmpty List<Long> p78, @JsonProperty("p79") @Nullable String p79,
        @JsonProperty("p80") @Nullable String p80, @JsonProperty("p81") @OmitIfEmpty List<Long> p81,
        @JsonProperty("p82") @Nullable String p82, @JsonProperty("p83") @Nullable String p83,
        @JsonProperty("p84") @OmitIfEmpty List<Long> p84, @JsonProperty("p85") @Nullable String p85,
        @JsonProperty("p86") @Nullable String p86, @JsonProperty("p87") @OmitIfEmpty List<Long> p87,
        @JsonProperty("p88") @Nullable String p88, @JsonProperty("p89") @Nullable String p89,
        @JsonProperty("p90") @OmitIfEmpty List<Long> p90, @JsonProperty("p91") @Nullable String p91,
        @JsonProperty("p92") @Nullable String p92, @JsonProperty("p93") @OmitIfEmpty List<Long> p93,
        @JsonProperty("p94") @Nullable String p94, @JsonProperty("p95") @Nullable String p95,
        @JsonProperty("p96") @OmitIfEmpty List<Long> p96, @JsonProperty("p97") @Nullable String p97,
        @JsonProperty("p98") @Nullable String p98, @JsonProperty("p99") @OmitIfEmpty List<Long> p99,
        @JsonProperty("p100") @Nullable String p100, @JsonProperty("p101") @Nullable String p101,
        @JsonProperty("p102") @OmitIfEmpty List<Long> p102, @JsonProperty("p103") @Nullable String p103,
        @JsonProperty("p104") @Nullable String p104, @JsonProperty("p105") @OmitIfEmpty List<Long> p105,
        @JsonProperty("p106") @Nullable String p106, @JsonProperty("p107") @Nullable String p107,
        @JsonProperty("p108") @OmitIfEmpty List<Long> p108, @JsonProperty("p109") @Nullable String p109,
        @JsonProperty("p110") @Nullable String p110, @JsonProperty("p111") @OmitIfEmpty List<Long> p111,
        @JsonProperty("p112") @Nullable String p112, @JsonProperty("p113") @Nullable String p113,
        @JsonProperty("p114") @OmitIfEmpty List<Long> p114, @JsonProperty("p115") @Nullable String p115,
        @JsonProperty("p116") @Nullable String p116, @JsonProperty("p117") @OmitIfEmpty List<Long> p117,
        @JsonProperty("p118") @Nullable String p118, @JsonProperty("p119") @Nullable String p119,
        @JsonProperty("p120") @OmitIfEmpty List<Long> p120, @JsonProperty("p121") @Nullable String p121,
        @JsonProperty("p122") @Nullable String p122, @JsonProperty("p123") @OmitIfEmpty List<Long> p123,
        @JsonProperty("p124") @Nullable String p124, @JsonProperty("p125") @Nullable String p125,
        @JsonProperty("p126") @OmitIfEmpty List<Long> p126, @JsonProperty("p127") @Nullable String p127,
        @JsonProperty("p128") @Nullable String p128, @JsonProperty("p129") @OmitIfEmpty List<Long> p129,
        @JsonProperty("p130") @Nullable String p130, @JsonProperty("p131") @Nullable String p131,
        @JsonProperty("p132") @OmitIfEmpty List<Long> p132, @JsonProperty("p133") @Nullable String p133,
        @JsonProperty("p134") @Nullable String p134, @JsonProperty("p135") @OmitIfEmpty List<Long> p135,
        @JsonProperty("p136") @Nullable String p136, @JsonProperty("p137") @Nullable String p137,
        @JsonProperty("p138") @OmitIfEmpty List<Long> p138, @JsonProperty("p139") @Nullable String p139,
        @JsonProperty("p140") @Nullable String p140, @JsonProperty("p141") @OmitIfEmpty List<Long> p141,
        @JsonProperty("p142") @Nullable String p142, @JsonProperty("p143") @Nullable String p143,
        @JsonProperty("p144") @OmitIfEmpty List<Long> p144, @JsonProperty("p145") @Nullable String p145,
        @JsonProperty("p146") @Nullable String p146, @JsonProperty("p147") @OmitIfEmpty List<Long> p147,
        @JsonProperty("p148") @Nullable String p148, @JsonProperty("p149") @Nullable String p149,
        @JsonProperty("p150") @OmitIfEmpty List<Long> p150, @JsonProperty("p151") @Nullable String p151,
        @JsonProperty("p152") @Nullable String p152, @JsonProperty("p153") @OmitIfEmpty List<Long> p153,
        @JsonProperty("p154") @Nullable String p154, @JsonProperty("p155") @Nullable String p155,
        @JsonProperty("p156") @OmitIfEmpty List<Long> p156, @JsonProperty("p157") @Nullable String p157,
        @JsonProperty("p158") @Nullable String p158, @JsonProperty("p159") @OmitIfEmpty List<Long> p159,
        @JsonProperty("p160") @Nullable String p160, @JsonProperty("p161") @Nullable String p161,
        @JsonProperty("p162") @OmitIfEmpty List<Long> p162, @JsonProperty("p163") @Nullable String p163,
        @JsonProperty("p164") @Nullable String p164, @JsonProperty("p165") @OmitIfEmpty List<Long> p165,
        @JsonProperty("p166") @Nullable String p166, @JsonProperty("p167") @Nullable String p167,
        @JsonProperty("p168") @OmitIfEmpty List<Long> p168, @JsonProperty("p169") @Nullable String p169,
        @JsonProperty("p170") @Nullable String p170, @JsonProperty("p171") @OmitIfEmpty List<Long> p171,
        @JsonProperty("p172") @Nullable String p172, @JsonProperty("p173") @Nullable String p173,
        @JsonProperty("p174") @OmitIfEmpty List<Long> p174, @JsonProperty("p175") @Nullable String p175,
        @JsonProperty("p176") @Nullable String p176, @JsonProperty("p177") @OmitIfEmpty List<Long> p177,
        @JsonProperty("p178") @Nullable String p178, @JsonProperty("p179") @Nullable String p179,
        @JsonProperty("p180") @OmitIfEmpty List<Long> p180, @JsonProperty("p181") @Nullable String p181,
        @JsonProperty("p182") @Nullable String p182, @JsonProperty("p183") @OmitIfEmpty List<Long> p183,
        @JsonProperty("p184") @Nullable String p184, @JsonProperty("p185") @Nullable String p185,
        @JsonProperty("p186") @OmitIfEmpty List<Long> p186, @JsonProperty("p187") @Nullable String p187,
        @JsonProperty("p188") @Nullable String p188, @JsonProperty("p189") @OmitIfEmpty List<Long> p189,
        @JsonProperty("p190") @Nullable String p190, @JsonProperty("p191") @Nullable String p191,
        @JsonProperty("p192") @OmitIfEmpty List<Long> p192, @JsonProperty("p193") @Nullable String p193,
        @JsonProperty("p194") @Nullable String p194, @JsonProperty("p195") @OmitIfEmpty List<Long> p195,
        @JsonProperty("p196") @Nullable String p196, @JsonProperty("p197") @Nullable String p197,
        @JsonProperty("p198") @OmitIfEmpty List<Long> p198, @JsonProperty("p199") @Nullable String p199,
        @JsonAnyGetter Map<String, Boolean> additionalProperties, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
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
                new Metadata(ManyDecoder.MANY.parts(MetadataNode.NONE, p0, p3, p6, p9, p12, p15, p18, p21, p24, p27,
                p30, p33, p36, p39, p42, p45, p48, p51, p54, p57, p60, p63, p66, p69, p72, p75, p78, p81, p84, p87, p90,
                p93, p96, p99, p102, p105, p108, p111, p114, p117, p120, p123, p126, p129, p132, p135, p138, p141, p144,
                p147, p150, p153, p156, p159, p162, p165, p168, p171, p174, p177, p180, p183, p186, p189, p192, p195,
                p198, additionalProperties)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return ManyDecoder.MANY.text("Many", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19,
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

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return ManyDecoder.MANY; }

        public List<FieldMetadataEntry> p0() { return list(0); }
        public FieldMetadataEntry p1() { return entry(1); }
        public FieldMetadataEntry p2() { return entry(2); }
        public List<FieldMetadataEntry> p3() { return list(3); }
        public FieldMetadataEntry p4() { return entry(4); }
        public FieldMetadataEntry p5() { return entry(5); }
        public List<FieldMetadataEntry> p6() { return list(6); }
        public FieldMetadataEntry p7() { return entry(7); }
        public FieldMetadataEntry p8() { return entry(8); }
        public List<FieldMetadataEntry> p9() { return list(9); }
        public FieldMetadataEntry p10() { return entry(10); }
        public FieldMetadataEntry p11() { return entry(11); }
        public List<FieldMetadataEntry> p12() { return list(12); }
        public FieldMetadataEntry p13() { return entry(13); }
        public FieldMetadataEntry p14() { return entry(14); }
        public List<FieldMetadataEntry> p15() { return list(15); }
        public FieldMetadataEntry p16() { return entry(16); }
        public FieldMetadataEntry p17() { return entry(17); }
        public List<FieldMetadataEntry> p18() { return list(18); }
        public FieldMetadataEntry p19() { return entry(19); }
        public FieldMetadataEntry p20() { return entry(20); }
        public List<FieldMetadataEntry> p21() { return list(21); }
        public FieldMetadataEntry p22() { return entry(22); }
        public FieldMetadataEntry p23() { return entry(23); }
        public List<FieldMetadataEntry> p24() { return list(24); }
        public FieldMetadataEntry p25() { return entry(25); }
        public FieldMetadataEntry p26() { return entry(26); }
        public List<FieldMetadataEntry> p27() { return list(27); }
        public FieldMetadataEntry p28() { return entry(28); }
        public FieldMetadataEntry p29() { return entry(29); }
        public List<FieldMetadataEntry> p30() { return list(30); }
        public FieldMetadataEntry p31() { return entry(31); }
        public FieldMetadataEntry p32() { return entry(32); }
        public List<FieldMetadataEntry> p33() { return list(33); }
        public FieldMetadataEntry p34() { return entry(34); }
        public FieldMetadataEntry p35() { return entry(35); }
        public List<FieldMetadataEntry> p36() { return list(36); }
        public FieldMetadataEntry p37() { return entry(37); }
        public FieldMetadataEntry p38() { return entry(38); }
        public List<FieldMetadataEntry> p39() { return list(39); }
        public FieldMetadataEntry p40() { return entry(40); }
        public FieldMetadataEntry p41() { return entry(41); }
        public List<FieldMetadataEntry> p42() { return list(42); }
        public FieldMetadataEntry p43() { return entry(43); }
        public FieldMetadataEntry p44() { return entry(44); }
        public List<FieldMetadataEntry> p45() { return list(45); }
        public FieldMetadataEntry p46() { return entry(46); }
        public FieldMetadataEntry p47() { return entry(47); }
        public List<FieldMetadataEntry> p48() { return list(48); }
        public FieldMetadataEntry p49() { return entry(49); }
        public FieldMetadataEntry p50() { return entry(50); }
        public List<FieldMetadataEntry> p51() { return list(51); }
        public FieldMetadataEntry p52() { return entry(52); }
        public FieldMetadataEntry p53() { return entry(53); }
        public List<FieldMetadataEntry> p54() { return list(54); }
        public FieldMetadataEntry p55() { return entry(55); }
        public FieldMetadataEntry p56() { return entry(56); }
        public List<FieldMetadataEntry> p57() { return list(57); }
        public FieldMetadataEntry p58() { return entry(58); }
        public FieldMetadataEntry p59() { return entry(59); }
        public List<FieldMetadataEntry> p60() { return list(60); }
        public FieldMetadataEntry p61() { return entry(61); }
        public FieldMetadataEntry p62() { return entry(62); }
        public List<FieldMetadataEntry> p63() { return list(63); }
        public FieldMetadataEntry p64() { return entry(64); }
        public FieldMetadataEntry p65() { return entry(65); }
        public List<FieldMetadataEntry> p66() { return list(66); }
        public FieldMetadataEntry p67() { return entry(67); }
        public FieldMetadataEntry p68() { return entry(68); }
        public List<FieldMetadataEntry> p69() { return list(69); }
        public FieldMetadataEntry p70() { return entry(70); }
        public FieldMetadataEntry p71() { return entry(71); }
        public List<FieldMetadataEntry> p72() { return list(72); }
        public FieldMetadataEntry p73() { return entry(73); }
        public FieldMetadataEntry p74() { return entry(74); }
        public List<FieldMetadataEntry> p75() { return list(75); }
        public FieldMetadataEntry p76() { return entry(76); }
        public FieldMetadataEntry p77() { return entry(77); }
        public List<FieldMetadataEntry> p78() { return list(78); }
        public FieldMetadataEntry p79() { return entry(79); }
        public FieldMetadataEntry p80() { return entry(80); }
        public List<FieldMetadataEntry> p81() { return list(81); }
        public FieldMetadataEntry p82() { return entry(82); }
        public FieldMetadataEntry p83() { return entry(83); }
        public List<FieldMetadataEntry> p84() { return list(84); }
        public FieldMetadataEntry p85() { return entry(85); }
        public FieldMetadataEntry p86() { return entry(86); }
        public List<FieldMetadataEntry> p87() { return list(87); }
        public FieldMetadataEntry p88() { return entry(88); }
        public FieldMetadataEntry p89() { return entry(89); }
        public List<FieldMetadataEntry> p90() { return list(90); }
        public FieldMetadataEntry p91() { return entry(91); }
        public FieldMetadataEntry p92() { return entry(92); }
        public List<FieldMetadataEntry> p93() { return list(93); }
        public FieldMetadataEntry p94() { return entry(94); }
        public FieldMetadataEntry p95() { return entry(95); }
        public List<FieldMetadataEntry> p96() { return list(96); }
        public FieldMetadataEntry p97() { return entry(97); }
        public FieldMetadataEntry p98() { return entry(98); }
        public List<FieldMetadataEntry> p99() { return list(99); }
        public FieldMetadataEntry p100() { return entry(100); }
        public FieldMetadataEntry p101() { return entry(101); }
        public List<FieldMetadataEntry> p102() { return list(102); }
        public FieldMetadataEntry p103() { return entry(103); }
        public FieldMetadataEntry p104() { return entry(104); }
        public List<FieldMetadataEntry> p105() { return list(105); }
        public FieldMetadataEntry p106() { return entry(106); }
        public FieldMetadataEntry p107() { return entry(107); }
        public List<FieldMetadataEntry> p108() { return list(108); }
        public FieldMetadataEntry p109() { return entry(109); }
        public FieldMetadataEntry p110() { return entry(110); }
        public List<FieldMetadataEntry> p111() { return list(111); }
        public FieldMetadataEntry p112() { return entry(112); }
        public FieldMetadataEntry p113() { return entry(113); }
        public List<FieldMetadataEntry> p114() { return list(114); }
        public FieldMetadataEntry p115() { return entry(115); }
        public FieldMetadataEntry p116() { return entry(116); }
        public List<FieldMetadataEntry> p117() { return list(117); }
        public FieldMetadataEntry p118() { return entry(118); }
        public FieldMetadataEntry p119() { return entry(119); }
        public List<FieldMetadataEntry> p120() { return list(120); }
        public FieldMetadataEntry p121() { return entry(121); }
        public FieldMetadataEntry p122() { return entry(122); }
        public List<FieldMetadataEntry> p123() { return list(123); }
        public FieldMetadataEntry p124() { return entry(124); }
        public FieldMetadataEntry p125() { return entry(125); }
        public List<FieldMetadataEntry> p126() { return list(126); }
        public FieldMetadataEntry p127() { return entry(127); }
        public FieldMetadataEntry p128() { return entry(128); }
        public List<FieldMetadataEntry> p129() { return list(129); }
        public FieldMetadataEntry p130() { return entry(130); }
        public FieldMetadataEntry p131() { return entry(131); }
        public List<FieldMetadataEntry> p132() { return list(132); }
        public FieldMetadataEntry p133() { return entry(133); }
        public FieldMetadataEntry p134() { return entry(134); }
        public List<FieldMetadataEntry> p135() { return list(135); }
        public FieldMetadataEntry p136() { return entry(136); }
        public FieldMetadataEntry p137() { return entry(137); }
        public List<FieldMetadataEntry> p138() { return list(138); }
        public FieldMetadataEntry p139() { return entry(139); }
        public FieldMetadataEntry p140() { return entry(140); }
        public List<FieldMetadataEntry> p141() { return list(141); }
        public FieldMetadataEntry p142() { return entry(142); }
        public FieldMetadataEntry p143() { return entry(143); }
        public List<FieldMetadataEntry> p144() { return list(144); }
        public FieldMetadataEntry p145() { return entry(145); }
        public FieldMetadataEntry p146() { return entry(146); }
        public List<FieldMetadataEntry> p147() { return list(147); }
        public FieldMetadataEntry p148() { return entry(148); }
        public FieldMetadataEntry p149() { return entry(149); }
        public List<FieldMetadataEntry> p150() { return list(150); }
        public FieldMetadataEntry p151() { return entry(151); }
        public FieldMetadataEntry p152() { return entry(152); }
        public List<FieldMetadataEntry> p153() { return list(153); }
        public FieldMetadataEntry p154() { return entry(154); }
        public FieldMetadataEntry p155() { return entry(155); }
        public List<FieldMetadataEntry> p156() { return list(156); }
        public FieldMetadataEntry p157() { return entry(157); }
        public FieldMetadataEntry p158() { return entry(158); }
        public List<FieldMetadataEntry> p159() { return list(159); }
        public FieldMetadataEntry p160() { return entry(160); }
        public FieldMetadataEntry p161() { return entry(161); }
        public List<FieldMetadataEntry> p162() { return list(162); }
        public FieldMetadataEntry p163() { return entry(163); }
        public FieldMetadataEntry p164() { return entry(164); }
        public List<FieldMetadataEntry> p165() { return list(165); }
        public FieldMetadataEntry p166() { return entry(166); }
        public FieldMetadataEntry p167() { return entry(167); }
        public List<FieldMetadataEntry> p168() { return list(168); }
        public FieldMetadataEntry p169() { return entry(169); }
        public FieldMetadataEntry p170() { return entry(170); }
        public List<FieldMetadataEntry> p171() { return list(171); }
        public FieldMetadataEntry p172() { return entry(172); }
        public FieldMetadataEntry p173() { return entry(173); }
        public List<FieldMetadataEntry> p174() { return list(174); }
        public FieldMetadataEntry p175() { return entry(175); }
        public FieldMetadataEntry p176() { return entry(176); }
        public List<FieldMetadataEntry> p177() { return list(177); }
        public FieldMetadataEntry p178() { return entry(178); }
        public FieldMetadataEntry p179() { return entry(179); }
        public List<FieldMetadataEntry> p180() { return list(180); }
        public FieldMetadataEntry p181() { return entry(181); }
        public FieldMetadataEntry p182() { return entry(182); }
        public List<FieldMetadataEntry> p183() { return list(183); }
        public FieldMetadataEntry p184() { return entry(184); }
        public FieldMetadataEntry p185() { return entry(185); }
        public List<FieldMetadataEntry> p186() { return list(186); }
        public FieldMetadataEntry p187() { return entry(187); }
        public FieldMetadataEntry p188() { return entry(188); }
        public List<FieldMetadataEntry> p189() { return list(189); }
        public FieldMetadataEntry p190() { return entry(190); }
        public FieldMetadataEntry p191() { return entry(191); }
        public List<FieldMetadataEntry> p192() { return list(192); }
        public FieldMetadataEntry p193() { return entry(193); }
        public FieldMetadataEntry p194() { return entry(194); }
        public List<FieldMetadataEntry> p195() { return list(195); }
        public FieldMetadataEntry p196() { return entry(196); }
        public FieldMetadataEntry p197() { return entry(197); }
        public List<FieldMetadataEntry> p198() { return list(198); }
        public FieldMetadataEntry p199() { return entry(199); }
        public Map<String, FieldMetadataEntry> additionalProperties() { return map(200); }
    }
}
