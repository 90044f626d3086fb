package dev.extractgen.generator.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordMethodsTest {
    private static final String SCHEMA = """
            {"type": "object", "required": ["vendor"], "properties": {
              "vendor": {"type": "string"},
              "total": {"type": "number"},
              "address": {"$ref": "#/$defs/Address"},
              "tags": {"type": "array", "items": {"type": "string"}},
              "notes": {"type": "object", "additionalProperties": {"type": "string"}},
              "lines": {"type": "array", "items": {"$ref": "#/$defs/Address"}}%s},
             "$defs": {"Address": {"type": "object", "properties": {"city": {"type": "string"}}}}}
            """;

    private static final String RESULT = """
            {"vendor": "ACME", "total": 1.5, "address": {"city": "Ulm"}, "tags": ["a"], "notes": {},
             "lines": [{"city": "Bonn"}, {"city": "Kiel"}]}
            """;

    private static final String METADATA = """
            {"reasoning": "read", "vendor": {"confidence": 0.1}, "total": {"confidence": 0.2},
             "address": {"city": {"confidence": 0.3}}, "tags": [{"confidence": 0.4}],
             "lines": [{"city": {"confidence": 0.5}}, {"city": {"confidence": 0.6}}]}
            """;

    /** So many that the record is a class that keeps its values in an array. */
    private static final String MANY = IntStream.range(0, 300)
            .mapToObj(i -> ", \"more%s\": {\"type\": \"string\"}".formatted(i))
            .collect(Collectors.joining());

    private static Object run(String statements) throws ReflectiveOperationException {
        Object ofRecord = run("", statements);
        assertThat(run(MANY, statements)).as("with many properties").isEqualTo(ofRecord);
        return ofRecord;
    }

    private static Object run(String properties, String statements) throws ReflectiveOperationException {
        GeneratorOptions options = new GeneratorOptions(
                TypeOptions.DEFAULT,
                UnknownMembers.REPORT,
                new RecordOptions(EnumSet.allOf(RecordMethod.class), Visibility.PUBLIC));
        return UserCode.of(SCHEMA.formatted(properties), options, null).run(RESULT, METADATA, statements);
    }

    /** A setter that takes an Object can't be called equals. */
    @Test
    void aPropertyMayHaveTheNameThatAnotherOneGivesWayTo() throws ReflectiveOperationException {
        String properties = ", \"equals\": {}, \"setEquals\": {}";
        String statements = """
                Invoice made = Invoice.builder().setEquals("one").setEquals2("other").build().withVendor("x");
                return made.setEquals() + " " + made.equals();""";

        assertThat(run(properties, statements))
                .isEqualTo(run(properties + MANY, statements))
                .isEqualTo("one other");
    }

    @Test
    void aBuilderKeepsValuesAndMetadata() throws ReflectiveOperationException {
        assertThat(run("""
                        Invoice same = invoice.toBuilder().build();
                        return same.equals(invoice) + " " + same.fieldMetadata().objectReasoning()
                                + " " + same.extractedFields().toList().equals(invoice.extractedFields().toList());""")).isEqualTo("true read true");
    }

    @Test
    void whatIsSetTakesItsOwnMetadataAlong() throws ReflectiveOperationException {
        assertThat(run("""
                        Invoice.Address second = invoice.lines().get(1);
                        List<String> tags = new ArrayList<>(List.of("b", "c"));
                        Invoice.Builder builder = invoice.toBuilder().vendor("Other").tags(tags).address(second)
                                .lines(List.of(second, new Invoice.Address("Trier")));
                        tags.clear();
                        Invoice changed = builder.build();
                        return changed.vendor() + changed.fieldMetadata().vendor().confidence()
                                + " " + changed.fieldMetadata().total().confidence()
                                + " " + changed.tags() + changed.fieldMetadata().tags().size()
                                + changed.fieldMetadata().tags().get(0).isEmpty()
                                + " " + changed.fieldMetadata().address().city().confidence()
                                + " " + changed.fieldMetadata().lines().get(0).city().confidence()
                                + " " + changed.fieldMetadata().lines().get(1).city().confidence();""")).isEqualTo("Othernull 0.2 [b, c]2true 0.6 0.6 null");
    }

    @Test
    void whatIsNotSetIsMissing() throws ReflectiveOperationException {
        assertThat(run("""
                        Invoice empty = Invoice.builder().build();
                        Invoice unset = invoice.toBuilder().vendor(null).total(null).address(null).tags(null)
                                .notes(null).lines(null).build();
                        return (empty.vendor() == null) + " " + empty.tags() + empty.notes() + empty.lines()
                                + " " + empty.equals(unset) + " "
                                + empty.extractedFields().toList().equals(unset.extractedFields().toList());""")).isEqualTo("true []{}[] true true");
    }

    @Test
    void withChangesOneComponentOfACopy() throws ReflectiveOperationException {
        assertThat(run("""
                        Invoice other = invoice.withTotal(BigDecimal.TEN).withAddress(invoice.address().withCity("Gera"));
                        return invoice.total() + " " + other.total() + " " + other.address().city()
                                + " " + other.fieldMetadata().total().isEmpty()
                                + other.fieldMetadata().address().city().isEmpty()
                                + " " + other.fieldMetadata().vendor().confidence();""")).isEqualTo("1.5 10 Gera truetrue 0.1");
    }

    @Test
    void optionalAccessorsStandBesideTheOthers() throws ReflectiveOperationException {
        assertThat(run("""
                        Optional<BigDecimal> total = invoice.optionalTotal();
                        return total.get() + " " + invoice.withTotal(null).optionalTotal()
                                + " " + invoice.optionalAddress().flatMap(Invoice.Address::optionalCity);""")).isEqualTo("1.5 Optional.empty Optional[Ulm]");
    }
}
