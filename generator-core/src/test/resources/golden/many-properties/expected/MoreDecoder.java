package golden.many_properties;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Member;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.Slot;
import dev.extractgen.runtime.decode.Slots;
import dev.extractgen.runtime.decode.ValueReader;
import dev.extractgen.runtime.support.SlotValues;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link More}. Decoders may be shared between threads. */
@Generated("more.json")
@NullMarked
public final class MoreDecoder extends ExtractDecoder<More> {
    private static final MoreDecoder STRICT = new MoreDecoder(Mode.STRICT);
    private static final MoreDecoder LENIENT = new MoreDecoder(Mode.LENIENT);
    static final Slots MORE = Slots.of(More.Metadata::new, slotsOfMore1(), slotsOfMore2());

    private MoreDecoder(Mode mode) {
        super(mode);
    }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static MoreDecoder strict() {
        return STRICT;
    }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static MoreDecoder lenient() {
        return LENIENT;
    }

    @Override protected @Nullable More read(ValueReader in, MetadataNode metadata) {
        return readMore(in, metadata);
    }

    @Override protected MetadataShape metadataShape() {
        return MetadataShape.object(() -> MoreDecoder.MORE.members());
    }

    private static Slot[] slotsOfMore1() {
        return new Slot[] {
                Slot.list(Member.optional("p0", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p1"), Elements.STRING),
                Slot.of(Member.optional("p2"), Elements.STRING),
                Slot.list(Member.optional("p3", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p4"), Elements.STRING),
                Slot.of(Member.optional("p5"), Elements.STRING),
                Slot.list(Member.optional("p6", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p7"), Elements.STRING),
                Slot.of(Member.optional("p8"), Elements.STRING),
                Slot.list(Member.optional("p9", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p10"), Elements.STRING),
                Slot.of(Member.optional("p11"), Elements.STRING),
                Slot.list(Member.optional("p12", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p13"), Elements.STRING),
                Slot.of(Member.optional("p14"), Elements.STRING),
                Slot.list(Member.optional("p15", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p16"), Elements.STRING),
                Slot.of(Member.optional("p17"), Elements.STRING),
                Slot.list(Member.optional("p18", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p19"), Elements.STRING),
                Slot.of(Member.optional("p20"), Elements.STRING),
                Slot.list(Member.optional("p21", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p22"), Elements.STRING),
                Slot.of(Member.optional("p23"), Elements.STRING),
                Slot.list(Member.optional("p24", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p25"), Elements.STRING),
                Slot.of(Member.optional("p26"), Elements.STRING),
                Slot.list(Member.optional("p27", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p28"), Elements.STRING),
                Slot.of(Member.optional("p29"), Elements.STRING),
                Slot.list(Member.optional("p30", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p31"), Elements.STRING),
                Slot.of(Member.optional("p32"), Elements.STRING),
                Slot.list(Member.optional("p33", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p34"), Elements.STRING),
                Slot.of(Member.optional("p35"), Elements.STRING),
                Slot.list(Member.optional("p36", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p37"), Elements.STRING),
                Slot.of(Member.optional("p38"), Elements.STRING),
                Slot.list(Member.optional("p39", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p40"), Elements.STRING),
                Slot.of(Member.optional("p41"), Elements.STRING),
                Slot.list(Member.optional("p42", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p43"), Elements.STRING),
                Slot.of(Member.optional("p44"), Elements.STRING),
                Slot.list(Member.optional("p45", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p46"), Elements.STRING),
                Slot.of(Member.optional("p47"), Elements.STRING),
                Slot.list(Member.optional("p48", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p49"), Elements.STRING),
                Slot.of(Member.optional("p50"), Elements.STRING),
                Slot.list(Member.optional("p51", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p52"), Elements.STRING),
                Slot.of(Member.optional("p53"), Elements.STRING),
                Slot.list(Member.optional("p54", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p55"), Elements.STRING),
                Slot.of(Member.optional("p56"), Elements.STRING),
                Slot.list(Member.optional("p57", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p58"), Elements.STRING),
                Slot.of(Member.optional("p59"), Elements.STRING),
                Slot.list(Member.optional("p60", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p61"), Elements.STRING),
                Slot.of(Member.optional("p62"), Elements.STRING),
                Slot.list(Member.optional("p63", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p64"), Elements.STRING),
                Slot.of(Member.optional("p65"), Elements.STRING),
                Slot.list(Member.optional("p66", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p67"), Elements.STRING),
                Slot.of(Member.optional("p68"), Elements.STRING),
                Slot.list(Member.optional("p69", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p70"), Elements.STRING),
                Slot.of(Member.optional("p71"), Elements.STRING),
                Slot.list(Member.optional("p72", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p73"), Elements.STRING),
                Slot.of(Member.optional("p74"), Elements.STRING),
                Slot.list(Member.optional("p75", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p76"), Elements.STRING),
                Slot.of(Member.optional("p77"), Elements.STRING),
                Slot.list(Member.optional("p78", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p79"), Elements.STRING),
                Slot.of(Member.optional("p80"), Elements.STRING),
                Slot.list(Member.optional("p81", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p82"), Elements.STRING),
                Slot.of(Member.optional("p83"), Elements.STRING),
                Slot.list(Member.optional("p84", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p85"), Elements.STRING),
                Slot.of(Member.optional("p86"), Elements.STRING),
                Slot.list(Member.optional("p87", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p88"), Elements.STRING),
                Slot.of(Member.optional("p89"), Elements.STRING),
                Slot.list(Member.optional("p90", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p91"), Elements.STRING),
                Slot.of(Member.optional("p92"), Elements.STRING),
                Slot.list(Member.optional("p93", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p94"), Elements.STRING),
                Slot.of(Member.optional("p95"), Elements.STRING),
                Slot.list(Member.optional("p96", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p97"), Elements.STRING),
                Slot.of(Member.optional("p98"), Elements.STRING),
                Slot.list(Member.optional("p99", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p100"), Elements.STRING),
                Slot.of(Member.optional("p101"), Elements.STRING),
                Slot.list(Member.optional("p102", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p103"), Elements.STRING),
                Slot.of(Member.optional("p104"), Elements.STRING),
                Slot.list(Member.optional("p105", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p106"), Elements.STRING),
                Slot.of(Member.optional("p107"), Elements.STRING),
                Slot.list(Member.optional("p108", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p109"), Elements.STRING),
                Slot.of(Member.optional("p110"), Elements.STRING),
                Slot.list(Member.optional("p111", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p112"), Elements.STRING),
                Slot.of(Member.optional("p113"), Elements.STRING),
                Slot.list(Member.optional("p114", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p115"), Elements.STRING),
                Slot.of(Member.optional("p116"), Elements.STRING),
                Slot.list(Member.optional("p117", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p118"), Elements.STRING),
                Slot.of(Member.optional("p119"), Elements.STRING),
                Slot.list(Member.optional("p120", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p121"), Elements.STRING),
                Slot.of(Member.optional("p122"), Elements.STRING),
                Slot.list(Member.optional("p123", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p124"), Elements.STRING),
                Slot.of(Member.optional("p125"), Elements.STRING),
                Slot.list(Member.optional("p126", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p127"), Elements.STRING),
                Slot.of(Member.optional("p128"), Elements.STRING),
                Slot.list(Member.optional("p129", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p130"), Elements.STRING),
                Slot.of(Member.optional("p131"), Elements.STRING),
                Slot.list(Member.optional("p132", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p133"), Elements.STRING),
                Slot.of(Member.optional("p134"), Elements.STRING),
                Slot.list(Member.optional("p135", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p136"), Elements.STRING),
                Slot.of(Member.optional("p137"), Elements.STRING),
                Slot.list(Member.optional("p138", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p139"), Elements.STRING),
                Slot.of(Member.optional("p140"), Elements.STRING),
                Slot.list(Member.optional("p141", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p142"), Elements.STRING),
                Slot.of(Member.optional("p143"), Elements.STRING),
                Slot.list(Member.optional("p144", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p145"), Elements.STRING),
                Slot.of(Member.optional("p146"), Elements.STRING),
                Slot.list(Member.optional("p147", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p148"), Elements.STRING),
                Slot.of(Member.optional("p149"), Elements.STRING)
        };
    }

    private static Slot[] slotsOfMore2() {
        return new Slot[] {
                Slot.list(Member.optional("p150", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p151"), Elements.STRING),
                Slot.of(Member.optional("p152"), Elements.STRING),
                Slot.list(Member.optional("p153", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p154"), Elements.STRING),
                Slot.of(Member.optional("p155"), Elements.STRING),
                Slot.list(Member.optional("p156", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p157"), Elements.STRING),
                Slot.of(Member.optional("p158"), Elements.STRING),
                Slot.list(Member.optional("p159", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p160"), Elements.STRING),
                Slot.of(Member.optional("p161"), Elements.STRING),
                Slot.list(Member.optional("p162", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p163"), Elements.STRING),
                Slot.of(Member.optional("p164"), Elements.STRING),
                Slot.list(Member.optional("p165", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p166"), Elements.STRING),
                Slot.of(Member.optional("p167"), Elements.STRING),
                Slot.list(Member.optional("p168", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p169"), Elements.STRING),
                Slot.of(Member.optional("p170"), Elements.STRING),
                Slot.list(Member.optional("p171", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p172"), Elements.STRING),
                Slot.of(Member.optional("p173"), Elements.STRING),
                Slot.list(Member.optional("p174", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p175"), Elements.STRING),
                Slot.of(Member.optional("p176"), Elements.STRING),
                Slot.list(Member.optional("p177", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p178"), Elements.STRING),
                Slot.of(Member.optional("p179"), Elements.STRING),
                Slot.list(Member.optional("p180", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p181"), Elements.STRING),
                Slot.of(Member.optional("p182"), Elements.STRING),
                Slot.list(Member.optional("p183", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p184"), Elements.STRING),
                Slot.of(Member.optional("p185"), Elements.STRING),
                Slot.list(Member.optional("p186", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p187"), Elements.STRING),
                Slot.of(Member.optional("p188"), Elements.STRING),
                Slot.list(Member.optional("p189", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p190"), Elements.STRING),
                Slot.of(Member.optional("p191"), Elements.STRING),
                Slot.list(Member.optional("p192", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p193"), Elements.STRING),
                Slot.of(Member.optional("p194"), Elements.STRING),
                Slot.list(Member.optional("p195", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p196"), Elements.STRING),
                Slot.of(Member.optional("p197"), Elements.STRING),
                Slot.list(Member.optional("p198", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p199"), Elements.STRING),
                Slot.of(Member.optional("p200"), Elements.STRING),
                Slot.list(Member.optional("p201", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p202"), Elements.STRING),
                Slot.of(Member.optional("p203"), Elements.STRING),
                Slot.list(Member.optional("p204", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p205"), Elements.STRING),
                Slot.of(Member.optional("p206"), Elements.STRING),
                Slot.list(Member.optional("p207", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p208"), Elements.STRING),
                Slot.of(Member.optional("p209"), Elements.STRING),
                Slot.list(Member.optional("p210", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p211"), Elements.STRING),
                Slot.of(Member.optional("p212"), Elements.STRING),
                Slot.list(Member.optional("p213", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p214"), Elements.STRING),
                Slot.of(Member.optional("p215"), Elements.STRING),
                Slot.list(Member.optional("p216", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p217"), Elements.STRING),
                Slot.of(Member.optional("p218"), Elements.STRING),
                Slot.list(Member.optional("p219", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p220"), Elements.STRING),
                Slot.of(Member.optional("p221"), Elements.STRING),
                Slot.list(Member.optional("p222", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p223"), Elements.STRING),
                Slot.of(Member.optional("p224"), Elements.STRING),
                Slot.list(Member.optional("p225", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p226"), Elements.STRING),
                Slot.of(Member.optional("p227"), Elements.STRING),
                Slot.list(Member.optional("p228", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p229"), Elements.STRING),
                Slot.of(Member.optional("p230"), Elements.STRING),
                Slot.list(Member.optional("p231", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p232"), Elements.STRING),
                Slot.of(Member.optional("p233"), Elements.STRING),
                Slot.list(Member.optional("p234", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p235"), Elements.STRING),
                Slot.of(Member.optional("p236"), Elements.STRING),
                Slot.list(Member.optional("p237", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p238"), Elements.STRING),
                Slot.of(Member.optional("p239"), Elements.STRING),
                Slot.list(Member.optional("p240", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p241"), Elements.STRING),
                Slot.of(Member.optional("p242"), Elements.STRING),
                Slot.list(Member.optional("p243", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p244"), Elements.STRING),
                Slot.of(Member.optional("p245"), Elements.STRING),
                Slot.list(Member.optional("p246", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p247"), Elements.STRING),
                Slot.of(Member.optional("p248"), Elements.STRING),
                Slot.list(Member.optional("p249", MetadataShape.list()), Elements.list(Elements.INT64)),
                Slot.of(Member.optional("p250"), Elements.STRING),
                Slot.of(Member.optional("p251"), Elements.STRING)
        };
    }

    static @Nullable More readMore(ValueReader in, MetadataNode metadata) {
        SlotValues values = MORE.read(in, metadata);
        return values == null ? null : new More(values, new More.Metadata(MORE.parts(values, metadata)));
    }
}
