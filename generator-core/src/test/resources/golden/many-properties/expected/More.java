package golden.many_properties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.SlotValues;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("more.json")
@NullMarked
public final class More implements GeneratedRecord {
    private static final long serialVersionUID = 1L;
    private final SlotValues values;
    private final Metadata fieldMetadata;

    More(SlotValues values, Metadata fieldMetadata) {
        this.values = values;
        this.fieldMetadata = fieldMetadata;
    }

    /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static More of(Object json) { return UntypedJson.read(json, MoreDecoder::readMore); }

    public List<Long> p0() { return values.list(0); }

    public @Nullable String p1() { return values.get(1); }

    public @Nullable String p2() { return values.get(2); }

    public List<Long> p3() { return values.list(3); }

    public @Nullable String p4() { return values.get(4); }

    public @Nullable String p5() { return values.get(5); }

    public List<Long> p6() { return values.list(6); }

    public @Nullable String p7() { return values.get(7); }

    public @Nullable String p8() { return values.get(8); }

    public List<Long> p9() { return values.list(9); }

    public @Nullable String p10() { return values.get(10); }

    public @Nullable String p11() { return values.get(11); }

    public List<Long> p12() { return values.list(12); }

    public @Nullable String p13() { return values.get(13); }

    public @Nullable String p14() { return values.get(14); }

    public List<Long> p15() { return values.list(15); }

    public @Nullable String p16() { return values.get(16); }

    public @Nullable String p17() { return values.get(17); }

    public List<Long> p18() { return values.list(18); }

    public @Nullable String p19() { return values.get(19); }

    public @Nullable String p20() { return values.get(20); }

    public List<Long> p21() { return values.list(21); }

    public @Nullable String p22() { return values.get(22); }

    public @Nullable String p23() { return values.get(23); }

    public List<Long> p24() { return values.list(24); }

    public @Nullable String p25() { return values.get(25); }

    public @Nullable String p26() { return values.get(26); }

    public List<Long> p27() { return values.list(27); }

    public @Nullable String p28() { return values.get(28); }

    public @Nullable String p29() { return values.get(29); }

    public List<Long> p30() { return values.list(30); }

    public @Nullable String p31() { return values.get(31); }

    public @Nullable String p32() { return values.get(32); }

    public List<Long> p33() { return values.list(33); }

    public @Nullable String p34() { return values.get(34); }

    public @Nullable String p35() { return values.get(35); }

    public List<Long> p36() { return values.list(36); }

    public @Nullable String p37() { return values.get(37); }

    public @Nullable String p38() { return values.get(38); }

    public List<Long> p39() { return values.list(39); }

    public @Nullable String p40() { return values.get(40); }

    public @Nullable String p41() { return values.get(41); }

    public List<Long> p42() { return values.list(42); }

    public @Nullable String p43() { return values.get(43); }

    public @Nullable String p44() { return values.get(44); }

    public List<Long> p45() { return values.list(45); }

    public @Nullable String p46() { return values.get(46); }

    public @Nullable String p47() { return values.get(47); }

    public List<Long> p48() { return values.list(48); }

    public @Nullable String p49() { return values.get(49); }

    public @Nullable String p50() { return values.get(50); }

    public List<Long> p51() { return values.list(51); }

    public @Nullable String p52() { return values.get(52); }

    public @Nullable String p53() { return values.get(53); }

    public List<Long> p54() { return values.list(54); }

    public @Nullable String p55() { return values.get(55); }

    public @Nullable String p56() { return values.get(56); }

    public List<Long> p57() { return values.list(57); }

    public @Nullable String p58() { return values.get(58); }

    public @Nullable String p59() { return values.get(59); }

    public List<Long> p60() { return values.list(60); }

    public @Nullable String p61() { return values.get(61); }

    public @Nullable String p62() { return values.get(62); }

    public List<Long> p63() { return values.list(63); }

    public @Nullable String p64() { return values.get(64); }

    public @Nullable String p65() { return values.get(65); }

    public List<Long> p66() { return values.list(66); }

    public @Nullable String p67() { return values.get(67); }

    public @Nullable String p68() { return values.get(68); }

    public List<Long> p69() { return values.list(69); }

    public @Nullable String p70() { return values.get(70); }

    public @Nullable String p71() { return values.get(71); }

    public List<Long> p72() { return values.list(72); }

    public @Nullable String p73() { return values.get(73); }

    public @Nullable String p74() { return values.get(74); }

    public List<Long> p75() { return values.list(75); }

    public @Nullable String p76() { return values.get(76); }

    public @Nullable String p77() { return values.get(77); }

    public List<Long> p78() { return values.list(78); }

    public @Nullable String p79() { return values.get(79); }

    public @Nullable String p80() { return values.get(80); }

    public List<Long> p81() { return values.list(81); }

    public @Nullable String p82() { return values.get(82); }

    public @Nullable String p83() { return values.get(83); }

    public List<Long> p84() { return values.list(84); }

    public @Nullable String p85() { return values.get(85); }

    public @Nullable String p86() { return values.get(86); }

    public List<Long> p87() { return values.list(87); }

    public @Nullable String p88() { return values.get(88); }

    public @Nullable String p89() { return values.get(89); }

    public List<Long> p90() { return values.list(90); }

    public @Nullable String p91() { return values.get(91); }

    public @Nullable String p92() { return values.get(92); }

    public List<Long> p93() { return values.list(93); }

    public @Nullable String p94() { return values.get(94); }

    public @Nullable String p95() { return values.get(95); }

    public List<Long> p96() { return values.list(96); }

    public @Nullable String p97() { return values.get(97); }

    public @Nullable String p98() { return values.get(98); }

    public List<Long> p99() { return values.list(99); }

    public @Nullable String p100() { return values.get(100); }

    public @Nullable String p101() { return values.get(101); }

    public List<Long> p102() { return values.list(102); }

    public @Nullable String p103() { return values.get(103); }

    public @Nullable String p104() { return values.get(104); }

    public List<Long> p105() { return values.list(105); }

    public @Nullable String p106() { return values.get(106); }

    public @Nullable String p107() { return values.get(107); }

    public List<Long> p108() { return values.list(108); }

    public @Nullable String p109() { return values.get(109); }

    public @Nullable String p110() { return values.get(110); }

    public List<Long> p111() { return values.list(111); }

    public @Nullable String p112() { return values.get(112); }

    public @Nullable String p113() { return values.get(113); }

    public List<Long> p114() { return values.list(114); }

    public @Nullable String p115() { return values.get(115); }

    public @Nullable String p116() { return values.get(116); }

    public List<Long> p117() { return values.list(117); }

    public @Nullable String p118() { return values.get(118); }

    public @Nullable String p119() { return values.get(119); }

    public List<Long> p120() { return values.list(120); }

    public @Nullable String p121() { return values.get(121); }

    public @Nullable String p122() { return values.get(122); }

    public List<Long> p123() { return values.list(123); }

    public @Nullable String p124() { return values.get(124); }

    public @Nullable String p125() { return values.get(125); }

    public List<Long> p126() { return values.list(126); }

    public @Nullable String p127() { return values.get(127); }

    public @Nullable String p128() { return values.get(128); }

    public List<Long> p129() { return values.list(129); }

    public @Nullable String p130() { return values.get(130); }

    public @Nullable String p131() { return values.get(131); }

    public List<Long> p132() { return values.list(132); }

    public @Nullable String p133() { return values.get(133); }

    public @Nullable String p134() { return values.get(134); }

    public List<Long> p135() { return values.list(135); }

    public @Nullable String p136() { return values.get(136); }

    public @Nullable String p137() { return values.get(137); }

    public List<Long> p138() { return values.list(138); }

    public @Nullable String p139() { return values.get(139); }

    public @Nullable String p140() { return values.get(140); }

    public List<Long> p141() { return values.list(141); }

    public @Nullable String p142() { return values.get(142); }

    public @Nullable String p143() { return values.get(143); }

    public List<Long> p144() { return values.list(144); }

    public @Nullable String p145() { return values.get(145); }

    public @Nullable String p146() { return values.get(146); }

    public List<Long> p147() { return values.list(147); }

    public @Nullable String p148() { return values.get(148); }

    public @Nullable String p149() { return values.get(149); }

    public List<Long> p150() { return values.list(150); }

    public @Nullable String p151() { return values.get(151); }

    public @Nullable String p152() { return values.get(152); }

    public List<Long> p153() { return values.list(153); }

    public @Nullable String p154() { return values.get(154); }

    public @Nullable String p155() { return values.get(155); }

    public List<Long> p156() { return values.list(156); }

    public @Nullable String p157() { return values.get(157); }

    public @Nullable String p158() { return values.get(158); }

    public List<Long> p159() { return values.list(159); }

    public @Nullable String p160() { return values.get(160); }

    public @Nullable String p161() { return values.get(161); }

    public List<Long> p162() { return values.list(162); }

    public @Nullable String p163() { return values.get(163); }

    public @Nullable String p164() { return values.get(164); }

    public List<Long> p165() { return values.list(165); }

    public @Nullable String p166() { return values.get(166); }

    public @Nullable String p167() { return values.get(167); }

    public List<Long> p168() { return values.list(168); }

    public @Nullable String p169() { return values.get(169); }

    public @Nullable String p170() { return values.get(170); }

    public List<Long> p171() { return values.list(171); }

    public @Nullable String p172() { return values.get(172); }

    public @Nullable String p173() { return values.get(173); }

    public List<Long> p174() { return values.list(174); }

    public @Nullable String p175() { return values.get(175); }

    public @Nullable String p176() { return values.get(176); }

    public List<Long> p177() { return values.list(177); }

    public @Nullable String p178() { return values.get(178); }

    public @Nullable String p179() { return values.get(179); }

    public List<Long> p180() { return values.list(180); }

    public @Nullable String p181() { return values.get(181); }

    public @Nullable String p182() { return values.get(182); }

    public List<Long> p183() { return values.list(183); }

    public @Nullable String p184() { return values.get(184); }

    public @Nullable String p185() { return values.get(185); }

    public List<Long> p186() { return values.list(186); }

    public @Nullable String p187() { return values.get(187); }

    public @Nullable String p188() { return values.get(188); }

    public List<Long> p189() { return values.list(189); }

    public @Nullable String p190() { return values.get(190); }

    public @Nullable String p191() { return values.get(191); }

    public List<Long> p192() { return values.list(192); }

    public @Nullable String p193() { return values.get(193); }

    public @Nullable String p194() { return values.get(194); }

    public List<Long> p195() { return values.list(195); }

    public @Nullable String p196() { return values.get(196); }

    public @Nullable String p197() { return values.get(197); }

    public List<Long> p198() { return values.list(198); }

    public @Nullable String p199() { return values.get(199); }

    public @Nullable String p200() { return values.get(200); }

    public List<Long> p201() { return values.list(201); }

    public @Nullable String p202() { return values.get(202); }

    public @Nullable String p203() { return values.get(203); }

    public List<Long> p204() { return values.list(204); }

    public @Nullable String p205() { return values.get(205); }

    public @Nullable String p206() { return values.get(206); }

    public List<Long> p207() { return values.list(207); }

    public @Nullable String p208() { return values.get(208); }

    public @Nullable String p209() { return values.get(209); }

    public List<Long> p210() { return values.list(210); }

    public @Nullable String p211() { return values.get(211); }

    public @Nullable String p212() { return values.get(212); }

    public List<Long> p213() { return values.list(213); }

    public @Nullable String p214() { return values.get(214); }

    public @Nullable String p215() { return values.get(215); }

    public List<Long> p216() { return values.list(216); }

    public @Nullable String p217() { return values.get(217); }

    public @Nullable String p218() { return values.get(218); }

    public List<Long> p219() { return values.list(219); }

    public @Nullable String p220() { return values.get(220); }

    public @Nullable String p221() { return values.get(221); }

    public List<Long> p222() { return values.list(222); }

    public @Nullable String p223() { return values.get(223); }

    public @Nullable String p224() { return values.get(224); }

    public List<Long> p225() { return values.list(225); }

    public @Nullable String p226() { return values.get(226); }

    public @Nullable String p227() { return values.get(227); }

    public List<Long> p228() { return values.list(228); }

    public @Nullable String p229() { return values.get(229); }

    public @Nullable String p230() { return values.get(230); }

    public List<Long> p231() { return values.list(231); }

    public @Nullable String p232() { return values.get(232); }

    public @Nullable String p233() { return values.get(233); }

    public List<Long> p234() { return values.list(234); }

    public @Nullable String p235() { return values.get(235); }

    public @Nullable String p236() { return values.get(236); }

    public List<Long> p237() { return values.list(237); }

    public @Nullable String p238() { return values.get(238); }

    public @Nullable String p239() { return values.get(239); }

    public List<Long> p240() { return values.list(240); }

    public @Nullable String p241() { return values.get(241); }

    public @Nullable String p242() { return values.get(242); }

    public List<Long> p243() { return values.list(243); }

    public @Nullable String p244() { return values.get(244); }

    public @Nullable String p245() { return values.get(245); }

    public List<Long> p246() { return values.list(246); }

    public @Nullable String p247() { return values.get(247); }

    public @Nullable String p248() { return values.get(248); }

    public List<Long> p249() { return values.list(249); }

    public @Nullable String p250() { return values.get(250); }

    public @Nullable String p251() { return values.get(251); }

    @Override public Metadata fieldMetadata() { return fieldMetadata; }

    /** Returns the members as JSON has them. */
    @JsonValue
    public Map<String, @Nullable Object> toMap() { return MoreDecoder.MORE.toMap(values); }

    @Override public boolean equals(@Nullable Object other) {
        return other instanceof More that && values.equals(that.values);
    }

    @Override public int hashCode() { return values.hashCode(); }

    @Override public String toString() { return "More" + MoreDecoder.MORE.members().text(values.all()); }

    @Override public List<@Nullable Object> fieldValues() { return values.all(); }

    private Object readResolve() { return new More(MoreDecoder.MORE.placed(values), fieldMetadata); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return MoreDecoder.MORE.members(); }

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
        public FieldMetadataEntry p200() { return entry(200); }
        public List<FieldMetadataEntry> p201() { return list(201); }
        public FieldMetadataEntry p202() { return entry(202); }
        public FieldMetadataEntry p203() { return entry(203); }
        public List<FieldMetadataEntry> p204() { return list(204); }
        public FieldMetadataEntry p205() { return entry(205); }
        public FieldMetadataEntry p206() { return entry(206); }
        public List<FieldMetadataEntry> p207() { return list(207); }
        public FieldMetadataEntry p208() { return entry(208); }
        public FieldMetadataEntry p209() { return entry(209); }
        public List<FieldMetadataEntry> p210() { return list(210); }
        public FieldMetadataEntry p211() { return entry(211); }
        public FieldMetadataEntry p212() { return entry(212); }
        public List<FieldMetadataEntry> p213() { return list(213); }
        public FieldMetadataEntry p214() { return entry(214); }
        public FieldMetadataEntry p215() { return entry(215); }
        public List<FieldMetadataEntry> p216() { return list(216); }
        public FieldMetadataEntry p217() { return entry(217); }
        public FieldMetadataEntry p218() { return entry(218); }
        public List<FieldMetadataEntry> p219() { return list(219); }
        public FieldMetadataEntry p220() { return entry(220); }
        public FieldMetadataEntry p221() { return entry(221); }
        public List<FieldMetadataEntry> p222() { return list(222); }
        public FieldMetadataEntry p223() { return entry(223); }
        public FieldMetadataEntry p224() { return entry(224); }
        public List<FieldMetadataEntry> p225() { return list(225); }
        public FieldMetadataEntry p226() { return entry(226); }
        public FieldMetadataEntry p227() { return entry(227); }
        public List<FieldMetadataEntry> p228() { return list(228); }
        public FieldMetadataEntry p229() { return entry(229); }
        public FieldMetadataEntry p230() { return entry(230); }
        public List<FieldMetadataEntry> p231() { return list(231); }
        public FieldMetadataEntry p232() { return entry(232); }
        public FieldMetadataEntry p233() { return entry(233); }
        public List<FieldMetadataEntry> p234() { return list(234); }
        public FieldMetadataEntry p235() { return entry(235); }
        public FieldMetadataEntry p236() { return entry(236); }
        public List<FieldMetadataEntry> p237() { return list(237); }
        public FieldMetadataEntry p238() { return entry(238); }
        public FieldMetadataEntry p239() { return entry(239); }
        public List<FieldMetadataEntry> p240() { return list(240); }
        public FieldMetadataEntry p241() { return entry(241); }
        public FieldMetadataEntry p242() { return entry(242); }
        public List<FieldMetadataEntry> p243() { return list(243); }
        public FieldMetadataEntry p244() { return entry(244); }
        public FieldMetadataEntry p245() { return entry(245); }
        public List<FieldMetadataEntry> p246() { return list(246); }
        public FieldMetadataEntry p247() { return entry(247); }
        public FieldMetadataEntry p248() { return entry(248); }
        public List<FieldMetadataEntry> p249() { return list(249); }
        public FieldMetadataEntry p250() { return entry(250); }
        public FieldMetadataEntry p251() { return entry(251); }
    }
}
