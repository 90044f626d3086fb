package dev.extractgen.generator.review.usage;

import dev.extractgen.generator.emit.JavaApi.ApiComponent;
import dev.extractgen.generator.naming.BuilderNames;
import dev.extractgen.generator.naming.OwnNames;
import dev.extractgen.generator.review.versions.Holder;
import dev.extractgen.generator.schema.JsonText;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Writes methods of user code that show what a change does. */
public final class Snippets {
    private static final String FIELDS = "java.util.stream.Stream<dev.extractgen.runtime.ExtractedField>";

    private Snippets() {}

    /** Returns a method that reads a component. */
    public static String reading(String record, ApiComponent component) {
        return reading(record, component.type(), "%s.%s()".formatted(variable(record), component.name()));
    }

    /** Returns a method that reads the metadata of a component that may be anything. */
    static String readingMetadata(Holder holder, OwnNames own) {
        return reading(
                holder.record(),
                "dev.extractgen.runtime.FieldMetadataEntry",
                "%s.%s().%s()"
                        .formatted(
                                variable(holder.record()),
                                own.fieldMetadata(),
                                holder.component().name()));
    }

    /** Returns a method that reads a value of a type by an expression that begins with a record. */
    public static String reading(String record, String type, String expression) {
        return "%s read(%s %s) { return %s; }".formatted(type, record, variable(record), expression);
    }

    /** Returns a method that reads a record of positions as the list that it stands for. */
    static String listing(String record) {
        return reading(record, "List<Object>", variable(record) + ".toList()");
    }

    /** Returns a method that reads a component as an {@code Optional}. */
    static String optional(String record, String type, String method) {
        return reading(record, "Optional<%s>".formatted(type), "%s.%s()".formatted(variable(record), method));
    }

    /** Returns a method that copies a record, with another value of a component. */
    static String copying(String record, String type, String method) {
        return "%s copy(%s old, %s value) { return old.%s(value); }".formatted(record, record, type, method);
    }

    /** Returns a method that begins to build a record. */
    static String building(String record, BuilderNames names) {
        return "%s.%s build() { return %s.%s(); }".formatted(record, names.type(), record, names.builder());
    }

    /** Returns a method that hands a value of a type on. */
    static String passing(String type) {
        String name = variable(type);
        return "%s pass(%s %s) { return %s; }".formatted(type, type, name, name);
    }

    /** Returns a method that hands a value of a type on as one of another. */
    static String widening(String type, String to) {
        String name = variable(type);
        return "%s pass(%s %s) { return %s; }".formatted(to, type, name, name);
    }

    /** Returns a method with a switch that names all branches of a union. */
    public static String switchingOverTypes(String type, List<String> branches) {
        return switchingOverTypes(type, variable(type), variable(type), branches);
    }

    /** Returns a method with a switch over an expression that names all branches of a union. */
    static String switchingOverTypes(String type, String name, String expression, List<String> branches) {
        return "String name(%s %s) { return switch (%s) { %s }; }"
                .formatted(
                        type,
                        name,
                        expression,
                        branches.stream()
                                .map(branch -> "case %s known -> \"known\";".formatted(branch))
                                .collect(Collectors.joining(" ")));
    }

    /** Returns a method that uses the first of the records' own names that is another. */
    public static String own(String root, OwnNames before, OwnNames after) {
        String name = variable(root);
        boolean isSameMetadata = before.metadata().equals(after.metadata())
                && before.fieldMetadata().equals(after.fieldMetadata());
        if (!isSameMetadata) {
            return reading(root, root + "." + before.metadata(), "%s.%s()".formatted(name, before.fieldMetadata()));
        }
        if (!before.fieldValues().equals(after.fieldValues())) {
            return reading(root, "java.util.List<?>", "%s.%s()".formatted(name, before.fieldValues()));
        }
        return before.extractedFields().equals(after.extractedFields())
                ? reading(
                        root,
                        "String",
                        "%s.%s().%s()".formatted(name, before.fieldMetadata(), before.objectReasoning()))
                : reading(root, FIELDS, "%s.%s()".formatted(name, before.extractedFields()));
    }

    /** Returns a method with a switch that names all constants of an enum. */
    public static String switching(String type, List<String> constants) {
        String name = variable(type);
        return "String name(%s %s) { return switch (%s) { case %s -> \"known\"; }; }"
                .formatted(type, name, name, String.join(", ", constants));
    }

    /** Returns a method that reads something of a record that is called value, and that a decoder has made. */
    static String decoding(String decoder, String root, String json, String expression) {
        return "Object read() { %s value = %s.lenient().decodeResult(%s.getBytes()).value(); return %s; }"
                .formatted(root, decoder, JsonText.quote(json), expression);
    }

    /** Returns a method that returns the value in JSON of a constant. */
    static String constantValue(String type, String constant) {
        return "Object value() { return %s.%s.value(); }".formatted(type, constant);
    }

    /** Returns a method that names one constant of an enum. */
    public static String naming(String type, String constant) {
        return "%s constant() { return %s.%s; }".formatted(type, type, constant);
    }

    /** Returns a method that compares by the order of constants. */
    public static String ordering(String type, String constant) {
        return "Object position() { return %s.%s.ordinal(); }".formatted(type, constant);
    }

    /** Returns a method that reads the value of the constant of an enum that has a place among the others. */
    public static String valueAt(String type, String place) {
        return "Object value() { return %s.values()[%s].value(); }".formatted(type, place);
    }

    /** Returns a variable for values of a type. */
    public static String variable(String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        String name = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
        boolean isName = SourceVersion.isName(name, SourceVersion.RELEASE_17);
        return isName && !name.equals(simple) ? name : "value";
    }
}
