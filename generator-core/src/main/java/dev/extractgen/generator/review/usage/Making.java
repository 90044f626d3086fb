package dev.extractgen.generator.review.usage;

import dev.extractgen.generator.emit.JavaApi.ApiComponent;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.generator.review.versions.Holder;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes methods of user code that make records. Of a record with many components, they give values or types to those
 * only that show the change: nobody reads the others.
 */
public final class Making {
    private static final int FEW = 24;

    private Making() {}

    /** Returns a method that makes a record of all its components. */
    public static String ofAll(String record, List<ApiComponent> components) {
        StringJoiner parameters = new StringJoiner(", ");
        StringJoiner arguments = new StringJoiner(", ");
        for (ApiComponent component : components) {
            parameters.add(component.type() + " " + component.name());
            arguments.add(component.name());
        }
        return "%s make(%s) { return new %s(%s); }".formatted(record, parameters, record, arguments);
    }

    /**
     * Returns a method that makes a record whose constructor takes other types in another version. The last argument
     * always has its type: where a component has gone, the constructor with the metadata takes as many arguments.
     */
    static String ofOthers(String record, List<ApiComponent> components, List<String> others) {
        if (components.size() <= FEW) {
            return ofAll(record, components);
        }
        int last = components.size() - 1;
        StringJoiner arguments = new StringJoiner(", ");
        for (int i = 0; i <= last; i++) {
            String type = components.get(i).type();
            boolean isSame = i < others.size() && others.get(i).equals(type);
            arguments.add(isSame && i != last ? "null" : "(" + type + ") null");
        }
        return "%s make() { return new %s(%s); }".formatted(record, record, arguments);
    }

    /** Shows how values get mixed up by a constructor that takes the same types in another order. */
    static Witness mixedUp(Holder before, Holder after) {
        List<String> oldNames = before.names();
        List<String> newNames = after.names();
        for (int i = 0; i < oldNames.size(); i++) {
            int now = newNames.indexOf(oldNames.get(i));
            if (now >= 0
                    && now != i
                    && before.components().get(i).type().equals("String")
                    && after.components().get(now).type().equals("String")) {
                return new Witness.Code(
                        andReading(before.record(), before.components(), i, now),
                        Outcome.RETURNS_ANOTHER,
                        text(i),
                        text(now));
            }
        }
        return new Witness.Code(asText(before.record(), before.components()), Outcome.RETURNS_ANOTHER, null, null);
    }

    /** Returns a method that makes a record of samples and returns it as a text, with its components by name. */
    private static String asText(String record, List<ApiComponent> components) {
        return "String made() { return %s.toString(); }"
                .formatted(ofSamples(record, components, i -> components.size() <= FEW));
    }

    /**
     * Returns a method that makes a record of samples and returns one component.
     *
     * @param now which component of the new version has the name
     */
    private static String andReading(String record, List<ApiComponent> components, int index, int now) {
        return "Object made() { return %s.%s(); }"
                .formatted(
                        ofSamples(record, components, i -> components.size() <= FEW || i == index || i == now),
                        components.get(index).name());
    }

    private static String ofSamples(String record, List<ApiComponent> components, IntPredicate isShown) {
        return "new %s(%s)"
                .formatted(
                        record,
                        IntStream.range(0, components.size())
                                .mapToObj(i -> isShown.test(i)
                                        ? sample(components.get(i).type(), i)
                                        : "null")
                                .collect(Collectors.joining(", ")));
    }

    private static String sample(String type, int index) {
        return switch (type) {
            case "String" -> "\"%s\"".formatted(text(index));
            case "Long" -> index + 1 + "L";
            case "BigDecimal" -> "new BigDecimal(\"" + (index + 1) + "\")";
            default -> "null";
        };
    }

    /** Returns the text that stands for a component in samples. */
    private static String text(int index) {
        return "value " + (index + 1);
    }
}
