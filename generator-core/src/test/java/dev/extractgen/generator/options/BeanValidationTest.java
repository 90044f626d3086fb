package dev.extractgen.generator.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.testing.GeneratedClasses;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A validator finds what the schema says of values, and nothing else. */
class BeanValidationTest {
    private static final String SCHEMA = """
            {"type": "object", "required": ["vendor", "lines", "address", "maybe"], "properties": {
              "vendor": {"type": "string", "minLength": 2, "maxLength": 5},
              "code": {"type": "string", "pattern": "^[A-Z]{2}\\\\d+$"},
              "part": {"type": "string", "pattern": "\\"b\\""},
              "share": {"type": "number", "minimum": 0, "exclusiveMaximum": 1},
              "count": {"type": "integer", "minimum": 3, "exclusiveMinimum": true},
              "lines": {"type": "array", "minItems": 1, "maxItems": 2, "items": {"$ref": "#/$defs/Line"}},
              "notes": {"type": "array", "minItems": 1, "items": {"type": "string"}},
              "mail": {"$ref": "#/$defs/Mail"},
              "mails": {"type": "array", "items": {"$ref": "#/$defs/Mail"}},
              "grid": {"type": "array", "items": {"type": "array", "minItems": 1, "items": {"type": "number", "minimum": 2}}},
              "marks": {"type": "object", "additionalProperties": {"type": ["integer", "null"], "maximum": 6}},
              "nested": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/$defs/Line"}}},
              "byName": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Line"}, "maxProperties": 1},
              "address": {"$ref": "#/$defs/Line"},
              "maybe": {"type": ["string", "null"]},
              "pair": {"type": "array", "prefixItems": [
                {"type": "string", "maxLength": 2}, {"type": "array", "items": {"$ref": "#/$defs/Mail"}}]},
              "either": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Line"}]},
              "on": {"type": "string", "format": "date", "minLength": 99},
              "never": {"type": "string", "minLength": 9, "maxLength": 5}},
             "$defs": {"Mail": {"type": "string", "pattern": "@", "maxLength": 5}, "Line": {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}}}
            """;

    private static final GeneratedClasses CLASSES = UserCode.of(
                    SCHEMA,
                    new GeneratorOptions(
                            TypeOptions.DEFAULT,
                            UnknownMembers.REPORT,
                            new RecordOptions(Set.of(), Visibility.PUBLIC, true, List.of(), List.of())),
                    null)
            .compiled();

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static List<String> violations(String json) {
        Object invoice = CLASSES.lenient("example.InvoiceDecoder")
                .decodeResult(json.getBytes(StandardCharsets.UTF_8))
                .value();
        return VALIDATOR.validate(invoice).stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName())
                .sorted()
                .toList();
    }

    @Test
    void whatTheSchemaAcceptsHasNoViolations() {
        assertThat(violations("""
                        {"vendor": "ACME", "code": "DE12", "part": "a\\"b\\"c", "share": 0, "count": 4,
                         "lines": [{"text": "a"}], "nested": [[{"text": "a"}]], "byName": {"a": {"text": "a"}},
                         "address": {"text": "a"}, "maybe": null, "either": {"text": "a"}, "on": "2026-01-31",
                         "mail": "a@b", "mails": ["a@b"], "pair": ["a", ["a@b"]], "grid": [[2, 3]], "marks": {"a": 6, "b": null},
                         "never": "what no text fits"}
                        """)).isEmpty();
        assertThat(violations("{\"vendor\": \"ACME\", \"lines\": [{\"text\": \"a\"}], \"address\": {\"text\": \"a\"}}"))
                .isEmpty();
    }

    @Test
    void whatItRefusesIsFound() {
        assertThat(violations("""
                        {"vendor": "A", "code": "DE12x", "part": "b", "share": 1, "count": 3,
                         "lines": [{"text": "a"}, {}, {}], "nested": [[{}]], "byName": {"a": {}, "b": {"text": "b"}},
                         "address": {}, "either": {},
                         "mail": "a", "mails": ["a@b", "b", "a@bcde"], "pair": ["abc", ["a"]], "grid": [[], [2, 1]], "marks": {"a": 7}}
                        """))
                .containsExactly(
                        "address.text NotNull",
                        "byName Size",
                        "byName[a].text NotNull",
                        "code Pattern",
                        "count DecimalMin",
                        "either.text NotNull",
                        "grid[0].<list element> Size",
                        "grid[1].<list element>[1].<list element> DecimalMin",
                        "lines Size",
                        "lines[1].text NotNull",
                        "lines[2].text NotNull",
                        "mail Pattern",
                        "mails[1].<list element> Pattern",
                        "mails[2].<list element> Size",
                        "marks[a].<map value> DecimalMax",
                        "nested[0].<list element>[0].text NotNull",
                        "pair.item0 Size",
                        "pair.item1[0].<list element> Pattern",
                        "part Pattern",
                        "share DecimalMax",
                        "vendor Size");
        assertThat(violations("{}")).containsExactly("address NotNull", "lines Size", "vendor NotNull");
    }
}
