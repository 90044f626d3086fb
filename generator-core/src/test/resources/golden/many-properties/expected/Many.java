package golden.many_properties;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
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
                ManyDecoder.metadataOfMany(MetadataNode.NONE, p0, p3, p6, p9, p12, p15, p18, p21, p24, p27, p30, p33,
                p36, p39, p42, p45, p48, p51, p54, p57, p60, p63, p66, p69, p72, p75, p78, p81, p84, p87, p90, p93, p96,
                p99, p102, p105, p108, p111, p114, p117, p120, p123, p126, p129, p132, p135, p138, p141, p144, p147,
                p150, p153, p156, p159, p162, p165, p168, p171, p174, p177, p180, p183, p186, p189, p192, p195, p198,
                additionalProperties));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return ManyDecoder.MANY.text("Many", this);
    }

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
            implements GeneratedMetadata {
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

        @Override public void addTo(FieldCollector fields) {
            fields.add(ManyDecoder.MANY, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17,
                    p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37,
                    p38, p39, p40, p41, p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57,
                    p58, p59, p60, p61, p62, p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77,
                    p78, p79, p80, p81, p82, p83, p84, p85, p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97,
                    p98, p99, p100, p101, p102, p103, p104, p105, p106, p107, p108, p109, p110, p111, p112, p113, p114,
                    p115, p116, p117, p118, p119, p120, p121, p122, p123, p124, p125, p126, p127, p128, p129, p130,
                    p131, p132, p133, p134, p135, p136, p137, p138, p139, p140, p141, p142, p143, p144, p145, p146,
                    p147, p148, p149, p150, p151, p152, p153, p154, p155, p156, p157, p158, p159, p160, p161, p162,
                    p163, p164, p165, p166, p167, p168, p169, p170, p171, p172, p173, p174, p175, p176, p177, p178,
                    p179, p180, p181, p182, p183, p184, p185, p186, p187, p188, p189, p190, p191, p192, p193, p194,
                    p195, p196, p197, p198, p199, additionalProperties);
        }
    }
}
