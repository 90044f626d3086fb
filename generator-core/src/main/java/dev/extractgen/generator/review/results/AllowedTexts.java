package dev.extractgen.generator.review.results;

import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.resolve.NamePattern;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.document.NameSamples;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.NumberValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a schema allows at a place, by keywords that decoders do not check. What is shown should be such a
 * text: nobody believes that one is stored which the old schema forbids.
 */
final class AllowedTexts {
    private static final String ANY = "a text";
    private static final int LONGEST = 1_000;

    /** Other numbers say nothing of a length, and may be too long to be worked out. */
    private static final Pattern COUNT = Pattern.compile("\\d{1,20}(\\.0{1,20})?");

    private final List<String> patterns = new ArrayList<>();
    private int least = 0;
    private int most = Integer.MAX_VALUE;

    private AllowedTexts() {}

    static AllowedTexts of(Side side) {
        AllowedTexts texts = new AllowedTexts();
        if (side.use().type() == Type.Scalar.STRING && side.subschemas().areOwn()) {
            side.subschemas().nodes().forEach(texts::add);
        }
        if (side.declaration() instanceof UnionDeclaration union) {
            for (int i = 0; i < union.branches().size(); i++) {
                if (union.branches().get(i).type() == Type.Scalar.STRING) {
                    texts.add(side.alternative(union, i));
                }
            }
        }
        return texts;
    }

    private void add(SchemaNode node) {
        if (node.get("pattern") instanceof StringValue pattern) {
            NamePattern.toJava(pattern.text()).ifPresent(patterns::add);
        }
        least = Math.max(least, number(node.get("minLength"), 0));
        most = Math.min(most, number(node.get("maxLength"), Integer.MAX_VALUE));
    }

    private static int number(@Nullable JsonValue value, int otherwise) {
        return value instanceof NumberValue number
                        && COUNT.matcher(number.text()).matches()
                ? new BigDecimal(number.text())
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .intValue()
                : otherwise;
    }

    /** Returns whether a text is allowed that is made up for places of which nothing more is said. */
    boolean areAny() {
        return contain(ANY);
    }

    private boolean contain(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= least
                && length <= most
                && patterns.stream().allMatch(pattern -> NameSamples.fits(List.of(pattern), text));
    }

    /** Returns a text that is allowed and that fits a question, or empty when none comes to mind. */
    Optional<String> find(Predicate<String> question) {
        Predicate<String> isWanted = text -> contain(text) && question.test(text);
        int length = Math.min(Math.max(least, 1), LONGEST);
        return patterns.isEmpty()
                ? Optional.of(ANY.repeat(length).substring(0, length)).filter(isWanted)
                : NameSamples.of(patterns, isWanted);
    }
}
