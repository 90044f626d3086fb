package golden.many_properties;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Many}. Decoders may be shared between threads. */
@Generated("many.json")
@NullMarked
public final class ManyDecoder extends ExtractDecoder<Many> {
    private static final ManyDecoder STRICT = new ManyDecoder(Mode.STRICT);
    private static final ManyDecoder LENIENT = new ManyDecoder(Mode.LENIENT);

    static final Members MANY = Members.builder()
            .optional("p0", MetadataShape.list())
            .optional("p1")
            .optional("p2")
            .optional("p3", MetadataShape.list())
            .optional("p4")
            .optional("p5")
            .optional("p6", MetadataShape.list())
            .optional("p7")
            .optional("p8")
            .optional("p9", MetadataShape.list())
            .optional("p10")
            .optional("p11")
            .optional("p12", MetadataShape.list())
            .optional("p13")
            .optional("p14")
            .optional("p15", MetadataShape.list())
            .optional("p16")
            .optional("p17")
            .optional("p18", MetadataShape.list())
            .optional("p19")
            .optional("p20")
            .optional("p21", MetadataShape.list())
            .optional("p22")
            .optional("p23")
            .optional("p24", MetadataShape.list())
            .optional("p25")
            .optional("p26")
            .optional("p27", MetadataShape.list())
            .optional("p28")
            .optional("p29")
            .optional("p30", MetadataShape.list())
            .optional("p31")
            .optional("p32")
            .optional("p33", MetadataShape.list())
            .optional("p34")
            .optional("p35")
            .optional("p36", MetadataShape.list())
            .optional("p37")
            .optional("p38")
            .optional("p39", MetadataShape.list())
            .optional("p40")
            .optional("p41")
            .optional("p42", MetadataShape.list())
            .optional("p43")
            .optional("p44")
            .optional("p45", MetadataShape.list())
            .optional("p46")
            .optional("p47")
            .optional("p48", MetadataShape.list())
            .optional("p49")
            .optional("p50")
            .optional("p51", MetadataShape.list())
            .optional("p52")
            .optional("p53")
            .optional("p54", MetadataShape.list())
            .optional("p55")
            .optional("p56")
            .optional("p57", MetadataShape.list())
            .optional("p58")
            .optional("p59")
            .optional("p60", MetadataShape.list())
            .optional("p61")
            .optional("p62")
            .optional("p63", MetadataShape.list())
            .optional("p64")
            .optional("p65")
            .optional("p66", MetadataShape.list())
            .optional("p67")
            .optional("p68")
            .optional("p69", MetadataShape.list())
            .optional("p70")
            .optional("p71")
            .optional("p72", MetadataShape.list())
            .optional("p73")
            .optional("p74")
            .optional("p75", MetadataShape.list())
            .optional("p76")
            .optional("p77")
            .optional("p78", MetadataShape.list())
            .optional("p79")
            .optional("p80")
            .optional("p81", MetadataShape.list())
            .optional("p82")
            .optional("p83")
            .optional("p84", MetadataShape.list())
            .optional("p85")
            .optional("p86")
            .optional("p87", MetadataShape.list())
            .optional("p88")
            .optional("p89")
            .optional("p90", MetadataShape.list())
            .optional("p91")
            .optional("p92")
            .optional("p93", MetadataShape.list())
            .optional("p94")
            .optional("p95")
            .optional("p96", MetadataShape.list())
            .optional("p97")
            .optional("p98")
            .optional("p99", MetadataShape.list())
            .optional("p100")
            .optional("p101")
            .optional("p102", MetadataShape.list())
            .optional("p103")
            .optional("p104")
            .optional("p105", MetadataShape.list())
            .optional("p106")
            .optional("p107")
            .optional("p108", MetadataShape.list())
            .optional("p109")
            .optional("p110")
            .optional("p111", MetadataShape.list())
            .optional("p112")
            .optional("p113")
            .optional("p114", MetadataShape.list())
            .optional("p115")
            .optional("p116")
            .optional("p117", MetadataShape.list())
            .optional("p118")
            .optional("p119")
            .optional("p120", MetadataShape.list())
            .optional("p121")
            .optional("p122")
            .optional("p123", MetadataShape.list())
            .optional("p124")
            .optional("p125")
            .optional("p126", MetadataShape.list())
            .optional("p127")
            .optional("p128")
            .optional("p129", MetadataShape.list())
            .optional("p130")
            .optional("p131")
            .optional("p132", MetadataShape.list())
            .optional("p133")
            .optional("p134")
            .optional("p135", MetadataShape.list())
            .optional("p136")
            .optional("p137")
            .optional("p138", MetadataShape.list())
            .optional("p139")
            .optional("p140")
            .optional("p141", MetadataShape.list())
            .optional("p142")
            .optional("p143")
            .optional("p144", MetadataShape.list())
            .optional("p145")
            .optional("p146")
            .optional("p147", MetadataShape.list())
            .optional("p148")
            .optional("p149")
            .optional("p150", MetadataShape.list())
            .optional("p151")
            .optional("p152")
            .optional("p153", MetadataShape.list())
            .optional("p154")
            .optional("p155")
            .optional("p156", MetadataShape.list())
            .optional("p157")
            .optional("p158")
            .optional("p159", MetadataShape.list())
            .optional("p160")
            .optional("p161")
            .optional("p162", MetadataShape.list())
            .optional("p163")
            .optional("p164")
            .optional("p165", MetadataShape.list())
            .optional("p166")
            .optional("p167")
            .optional("p168", MetadataShape.list())
            .optional("p169")
            .optional("p170")
            .optional("p171", MetadataShape.list())
            .optional("p172")
            .optional("p173")
            .optional("p174", MetadataShape.list())
            .optional("p175")
            .optional("p176")
            .optional("p177", MetadataShape.list())
            .optional("p178")
            .optional("p179")
            .optional("p180", MetadataShape.list())
            .optional("p181")
            .optional("p182")
            .optional("p183", MetadataShape.list())
            .optional("p184")
            .optional("p185")
            .optional("p186", MetadataShape.list())
            .optional("p187")
            .optional("p188")
            .optional("p189", MetadataShape.list())
            .optional("p190")
            .optional("p191")
            .optional("p192", MetadataShape.list())
            .optional("p193")
            .optional("p194")
            .optional("p195", MetadataShape.list())
            .optional("p196")
            .optional("p197")
            .optional("p198", MetadataShape.list())
            .optional("p199")
            .open(MetadataShape.entry())
            .build();

    private ManyDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ManyDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ManyDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Many read(ValueReader in, MetadataNode metadata) { return readMany(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(MANY); }

    static @Nullable Many readMany(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MANY)) {
            return null;
        }
        List<Long> p0 = null;
        String p1 = null;
        String p2 = null;
        List<Long> p3 = null;
        String p4 = null;
        String p5 = null;
        List<Long> p6 = null;
        String p7 = null;
        String p8 = null;
        List<Long> p9 = null;
        String p10 = null;
        String p11 = null;
        List<Long> p12 = null;
        String p13 = null;
        String p14 = null;
        List<Long> p15 = null;
        String p16 = null;
        String p17 = null;
        List<Long> p18 = null;
        String p19 = null;
        String p20 = null;
        List<Long> p21 = null;
        String p22 = null;
        String p23 = null;
        List<Long> p24 = null;
        String p25 = null;
        String p26 = null;
        List<Long> p27 = null;
        String p28 = null;
        String p29 = null;
        List<Long> p30 = null;
        String p31 = null;
        String p32 = null;
        List<Long> p33 = null;
        String p34 = null;
        String p35 = null;
        List<Long> p36 = null;
        String p37 = null;
        String p38 = null;
        List<Long> p39 = null;
        String p40 = null;
        String p41 = null;
        List<Long> p42 = null;
        String p43 = null;
        String p44 = null;
        List<Long> p45 = null;
        String p46 = null;
        String p47 = null;
        List<Long> p48 = null;
        String p49 = null;
        String p50 = null;
        List<Long> p51 = null;
        String p52 = null;
        String p53 = null;
        List<Long> p54 = null;
        String p55 = null;
        String p56 = null;
        List<Long> p57 = null;
        String p58 = null;
        String p59 = null;
        List<Long> p60 = null;
        String p61 = null;
        String p62 = null;
        List<Long> p63 = null;
        String p64 = null;
        String p65 = null;
        List<Long> p66 = null;
        String p67 = null;
        String p68 = null;
        List<Long> p69 = null;
        String p70 = null;
        String p71 = null;
        List<Long> p72 = null;
        String p73 = null;
        String p74 = null;
        List<Long> p75 = null;
        String p76 = null;
        String p77 = null;
        List<Long> p78 = null;
        String p79 = null;
        String p80 = null;
        List<Long> p81 = null;
        String p82 = null;
        String p83 = null;
        List<Long> p84 = null;
        String p85 = null;
        String p86 = null;
        List<Long> p87 = null;
        String p88 = null;
        String p89 = null;
        List<Long> p90 = null;
        String p91 = null;
        String p92 = null;
        List<Long> p93 = null;
        String p94 = null;
        String p95 = null;
        List<Long> p96 = null;
        String p97 = null;
        String p98 = null;
        List<Long> p99 = null;
        String p100 = null;
        String p101 = null;
        List<Long> p102 = null;
        String p103 = null;
        String p104 = null;
        List<Long> p105 = null;
        String p106 = null;
        String p107 = null;
        List<Long> p108 = null;
        String p109 = null;
        String p110 = null;
        List<Long> p111 = null;
        String p112 = null;
        String p113 = null;
        List<Long> p114 = null;
        String p115 = null;
        String p116 = null;
        List<Long> p117 = null;
        String p118 = null;
        String p119 = null;
        List<Long> p120 = null;
        String p121 = null;
        String p122 = null;
        List<Long> p123 = null;
        String p124 = null;
        String p125 = null;
        List<Long> p126 = null;
        String p127 = null;
        String p128 = null;
        List<Long> p129 = null;
        String p130 = null;
        String p131 = null;
        List<Long> p132 = null;
        String p133 = null;
        String p134 = null;
        List<Long> p135 = null;
        String p136 = null;
        String p137 = null;
        List<Long> p138 = null;
        String p139 = null;
        String p140 = null;
        List<Long> p141 = null;
        String p142 = null;
        String p143 = null;
        List<Long> p144 = null;
        String p145 = null;
        String p146 = null;
        List<Long> p147 = null;
        String p148 = null;
        String p149 = null;
        List<Long> p150 = null;
        String p151 = null;
        String p152 = null;
        List<Long> p153 = null;
        String p154 = null;
        String p155 = null;
        List<Long> p156 = null;
        String p157 = null;
        String p158 = null;
        List<Long> p159 = null;
        String p160 = null;
        String p161 = null;
        List<Long> p162 = null;
        String p163 = null;
        String p164 = null;
        List<Long> p165 = null;
        String p166 = null;
        String p167 = null;
        List<Long> p168 = null;
        String p169 = null;
        String p170 = null;
        List<Long> p171 = null;
        String p172 = null;
        String p173 = null;
        List<Long> p174 = null;
        String p175 = null;
        String p176 = null;
        List<Long> p177 = null;
        String p178 = null;
        String p179 = null;
        List<Long> p180 = null;
        String p181 = null;
        String p182 = null;
        List<Long> p183 = null;
        String p184 = null;
        String p185 = null;
        List<Long> p186 = null;
        String p187 = null;
        String p188 = null;
        List<Long> p189 = null;
        String p190 = null;
        String p191 = null;
        List<Long> p192 = null;
        String p193 = null;
        String p194 = null;
        List<Long> p195 = null;
        String p196 = null;
        String p197 = null;
        List<Long> p198 = null;
        String p199 = null;
        Map<String, Boolean> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> p0 = in.list(metadata.at(0), Elements.INT64);
                case 1 -> p1 = in.string();
                case 2 -> p2 = in.string();
                case 3 -> p3 = in.list(metadata.at(3), Elements.INT64);
                case 4 -> p4 = in.string();
                case 5 -> p5 = in.string();
                case 6 -> p6 = in.list(metadata.at(6), Elements.INT64);
                case 7 -> p7 = in.string();
                case 8 -> p8 = in.string();
                case 9 -> p9 = in.list(metadata.at(9), Elements.INT64);
                case 10 -> p10 = in.string();
                case 11 -> p11 = in.string();
                case 12 -> p12 = in.list(metadata.at(12), Elements.INT64);
                case 13 -> p13 = in.string();
                case 14 -> p14 = in.string();
                case 15 -> p15 = in.list(metadata.at(15), Elements.INT64);
                case 16 -> p16 = in.string();
                case 17 -> p17 = in.string();
                case 18 -> p18 = in.list(metadata.at(18), Elements.INT64);
                case 19 -> p19 = in.string();
                case 20 -> p20 = in.string();
                case 21 -> p21 = in.list(metadata.at(21), Elements.INT64);
                case 22 -> p22 = in.string();
                case 23 -> p23 = in.string();
                case 24 -> p24 = in.list(metadata.at(24), Elements.INT64);
                case 25 -> p25 = in.string();
                case 26 -> p26 = in.string();
                case 27 -> p27 = in.list(metadata.at(27), Elements.INT64);
                case 28 -> p28 = in.string();
                case 29 -> p29 = in.string();
                case 30 -> p30 = in.list(metadata.at(30), Elements.INT64);
                case 31 -> p31 = in.string();
                case 32 -> p32 = in.string();
                case 33 -> p33 = in.list(metadata.at(33), Elements.INT64);
                case 34 -> p34 = in.string();
                case 35 -> p35 = in.string();
                case 36 -> p36 = in.list(metadata.at(36), Elements.INT64);
                case 37 -> p37 = in.string();
                case 38 -> p38 = in.string();
                case 39 -> p39 = in.list(metadata.at(39), Elements.INT64);
                case 40 -> p40 = in.string();
                case 41 -> p41 = in.string();
                case 42 -> p42 = in.list(metadata.at(42), Elements.INT64);
                case 43 -> p43 = in.string();
                case 44 -> p44 = in.string();
                case 45 -> p45 = in.list(metadata.at(45), Elements.INT64);
                case 46 -> p46 = in.string();
                case 47 -> p47 = in.string();
                case 48 -> p48 = in.list(metadata.at(48), Elements.INT64);
                case 49 -> p49 = in.string();
                case 50 -> p50 = in.string();
                case 51 -> p51 = in.list(metadata.at(51), Elements.INT64);
                case 52 -> p52 = in.string();
                case 53 -> p53 = in.string();
                case 54 -> p54 = in.list(metadata.at(54), Elements.INT64);
                case 55 -> p55 = in.string();
                case 56 -> p56 = in.string();
                case 57 -> p57 = in.list(metadata.at(57), Elements.INT64);
                case 58 -> p58 = in.string();
                case 59 -> p59 = in.string();
                case 60 -> p60 = in.list(metadata.at(60), Elements.INT64);
                case 61 -> p61 = in.string();
                case 62 -> p62 = in.string();
                case 63 -> p63 = in.list(metadata.at(63), Elements.INT64);
                case 64 -> p64 = in.string();
                case 65 -> p65 = in.string();
                case 66 -> p66 = in.list(metadata.at(66), Elements.INT64);
                case 67 -> p67 = in.string();
                case 68 -> p68 = in.string();
                case 69 -> p69 = in.list(metadata.at(69), Elements.INT64);
                case 70 -> p70 = in.string();
                case 71 -> p71 = in.string();
                case 72 -> p72 = in.list(metadata.at(72), Elements.INT64);
                case 73 -> p73 = in.string();
                case 74 -> p74 = in.string();
                case 75 -> p75 = in.list(metadata.at(75), Elements.INT64);
                case 76 -> p76 = in.string();
                case 77 -> p77 = in.string();
                case 78 -> p78 = in.list(metadata.at(78), Elements.INT64);
                case 79 -> p79 = in.string();
                case 80 -> p80 = in.string();
                case 81 -> p81 = in.list(metadata.at(81), Elements.INT64);
                case 82 -> p82 = in.string();
                case 83 -> p83 = in.string();
                case 84 -> p84 = in.list(metadata.at(84), Elements.INT64);
                case 85 -> p85 = in.string();
                case 86 -> p86 = in.string();
                case 87 -> p87 = in.list(metadata.at(87), Elements.INT64);
                case 88 -> p88 = in.string();
                case 89 -> p89 = in.string();
                case 90 -> p90 = in.list(metadata.at(90), Elements.INT64);
                case 91 -> p91 = in.string();
                case 92 -> p92 = in.string();
                case 93 -> p93 = in.list(metadata.at(93), Elements.INT64);
                case 94 -> p94 = in.string();
                case 95 -> p95 = in.string();
                case 96 -> p96 = in.list(metadata.at(96), Elements.INT64);
                case 97 -> p97 = in.string();
                case 98 -> p98 = in.string();
                case 99 -> p99 = in.list(metadata.at(99), Elements.INT64);
                case 100 -> p100 = in.string();
                case 101 -> p101 = in.string();
                case 102 -> p102 = in.list(metadata.at(102), Elements.INT64);
                case 103 -> p103 = in.string();
                case 104 -> p104 = in.string();
                case 105 -> p105 = in.list(metadata.at(105), Elements.INT64);
                case 106 -> p106 = in.string();
                case 107 -> p107 = in.string();
                case 108 -> p108 = in.list(metadata.at(108), Elements.INT64);
                case 109 -> p109 = in.string();
                case 110 -> p110 = in.string();
                case 111 -> p111 = in.list(metadata.at(111), Elements.INT64);
                case 112 -> p112 = in.string();
                case 113 -> p113 = in.string();
                case 114 -> p114 = in.list(metadata.at(114), Elements.INT64);
                case 115 -> p115 = in.string();
                case 116 -> p116 = in.string();
                case 117 -> p117 = in.list(metadata.at(117), Elements.INT64);
                case 118 -> p118 = in.string();
                case 119 -> p119 = in.string();
                case 120 -> p120 = in.list(metadata.at(120), Elements.INT64);
                case 121 -> p121 = in.string();
                case 122 -> p122 = in.string();
                case 123 -> p123 = in.list(metadata.at(123), Elements.INT64);
                case 124 -> p124 = in.string();
                case 125 -> p125 = in.string();
                case 126 -> p126 = in.list(metadata.at(126), Elements.INT64);
                case 127 -> p127 = in.string();
                case 128 -> p128 = in.string();
                case 129 -> p129 = in.list(metadata.at(129), Elements.INT64);
                case 130 -> p130 = in.string();
                case 131 -> p131 = in.string();
                case 132 -> p132 = in.list(metadata.at(132), Elements.INT64);
                case 133 -> p133 = in.string();
                case 134 -> p134 = in.string();
                case 135 -> p135 = in.list(metadata.at(135), Elements.INT64);
                case 136 -> p136 = in.string();
                case 137 -> p137 = in.string();
                case 138 -> p138 = in.list(metadata.at(138), Elements.INT64);
                case 139 -> p139 = in.string();
                case 140 -> p140 = in.string();
                case 141 -> p141 = in.list(metadata.at(141), Elements.INT64);
                case 142 -> p142 = in.string();
                case 143 -> p143 = in.string();
                case 144 -> p144 = in.list(metadata.at(144), Elements.INT64);
                case 145 -> p145 = in.string();
                case 146 -> p146 = in.string();
                case 147 -> p147 = in.list(metadata.at(147), Elements.INT64);
                case 148 -> p148 = in.string();
                case 149 -> p149 = in.string();
                case 150 -> p150 = in.list(metadata.at(150), Elements.INT64);
                case 151 -> p151 = in.string();
                case 152 -> p152 = in.string();
                case 153 -> p153 = in.list(metadata.at(153), Elements.INT64);
                case 154 -> p154 = in.string();
                case 155 -> p155 = in.string();
                case 156 -> p156 = in.list(metadata.at(156), Elements.INT64);
                case 157 -> p157 = in.string();
                case 158 -> p158 = in.string();
                case 159 -> p159 = in.list(metadata.at(159), Elements.INT64);
                case 160 -> p160 = in.string();
                case 161 -> p161 = in.string();
                case 162 -> p162 = in.list(metadata.at(162), Elements.INT64);
                case 163 -> p163 = in.string();
                case 164 -> p164 = in.string();
                case 165 -> p165 = in.list(metadata.at(165), Elements.INT64);
                case 166 -> p166 = in.string();
                case 167 -> p167 = in.string();
                case 168 -> p168 = in.list(metadata.at(168), Elements.INT64);
                case 169 -> p169 = in.string();
                case 170 -> p170 = in.string();
                case 171 -> p171 = in.list(metadata.at(171), Elements.INT64);
                case 172 -> p172 = in.string();
                case 173 -> p173 = in.string();
                case 174 -> p174 = in.list(metadata.at(174), Elements.INT64);
                case 175 -> p175 = in.string();
                case 176 -> p176 = in.string();
                case 177 -> p177 = in.list(metadata.at(177), Elements.INT64);
                case 178 -> p178 = in.string();
                case 179 -> p179 = in.string();
                case 180 -> p180 = in.list(metadata.at(180), Elements.INT64);
                case 181 -> p181 = in.string();
                case 182 -> p182 = in.string();
                case 183 -> p183 = in.list(metadata.at(183), Elements.INT64);
                case 184 -> p184 = in.string();
                case 185 -> p185 = in.string();
                case 186 -> p186 = in.list(metadata.at(186), Elements.INT64);
                case 187 -> p187 = in.string();
                case 188 -> p188 = in.string();
                case 189 -> p189 = in.list(metadata.at(189), Elements.INT64);
                case 190 -> p190 = in.string();
                case 191 -> p191 = in.string();
                case 192 -> p192 = in.list(metadata.at(192), Elements.INT64);
                case 193 -> p193 = in.string();
                case 194 -> p194 = in.string();
                case 195 -> p195 = in.list(metadata.at(195), Elements.INT64);
                case 196 -> p196 = in.string();
                case 197 -> p197 = in.string();
                case 198 -> p198 = in.list(metadata.at(198), Elements.INT64);
                case 199 -> p199 = in.string();
                case 200 -> in.member(additionalProperties, metadata.at(200), Elements.BOOL);
            }
        }
        return new Many(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20,
                p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40, p41,
                p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61, p62,
                p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p80, p81, p82, p83,
                p84, p85, p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102, p103,
                p104, p105, p106, p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119, p120,
                p121, p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134, p135, p136, p137,
                p138, p139, p140, p141, p142, p143, p144, p145, p146, p147, p148, p149, p150, p151, p152, p153, p154,
                p155, p156, p157, p158, p159, p160, p161, p162, p163, p164, p165, p166, p167, p168, p169, p170, p171,
                p172, p173, p174, p175, p176, p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187, p188,
                p189, p190, p191, p192, p193, p194, p195, p196, p197, p198, p199, additionalProperties,
                new Many.Metadata(MANY.parts(metadata, p0, p3, p6, p9, p12, p15, p18, p21, p24, p27, p30, p33, p36, p39,
                p42, p45, p48, p51, p54, p57, p60, p63, p66, p69, p72, p75, p78, p81, p84, p87, p90, p93, p96, p99,
                p102, p105, p108, p111, p114, p117, p120, p123, p126, p129, p132, p135, p138, p141, p144, p147, p150,
                p153, p156, p159, p162, p165, p168, p171, p174, p177, p180, p183, p186, p189, p192, p195, p198,
                additionalProperties)));
    }
}
