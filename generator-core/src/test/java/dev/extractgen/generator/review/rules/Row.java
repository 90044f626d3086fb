package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a schema, and the only finding that there is between them.
 *
 * @param before the old version: the properties of an object, of which an exclamation mark makes one required, or a
 *     whole schema; with single quotes for double ones
 * @param after the new version
 * @param bindingsBefore the bindings of the old version, or null
 * @param bindings the bindings of the new version, or null
 * @param verdicts the verdicts on all axes
 */
record Row(
        Rule rule,
        String before,
        String after,
        @Nullable String bindingsBefore,
        @Nullable String bindings,
        List<Verdict> verdicts) {
    private static final Pattern REQUIRED = Pattern.compile("'([^']+)!'");

    static Row of(Rule rule, String before, String after, Verdict... verdicts) {
        return new Row(rule, before, after, null, null, List.of(verdicts));
    }

    static Row withBindings(Rule rule, String before, String after, String bindings, Verdict... verdicts) {
        return new Row(rule, before, after, null, bindings, List.of(verdicts));
    }

    Row andBefore(String bindings) {
        return new Row(rule, before, after, bindings, this.bindings, verdicts);
    }

    NamedSchema versionBefore() {
        return version(before, bindingsBefore);
    }

    NamedSchema versionAfter() {
        return version(after, bindings);
    }

    private static NamedSchema version(String text, @Nullable String bindings) {
        String schema = text.startsWith("{") ? text : object(text);
        return Versions.read(Versions.source(
                        quoted(schema), bindings == null ? null : quoted(bindings), GeneratorOptions.DEFAULT))
                .get(0);
    }

    private static String object(String properties) {
        List<String> required = REQUIRED.matcher(properties)
                .results()
                .map(match -> "'" + match.group(1) + "'")
                .toList();
        return "{'type': 'object', 'required': [%s], 'properties': {%s}}"
                .formatted(String.join(", ", required), properties.replace("!'", "'"));
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    @Override
    public String toString() {
        return rule.id() + ": " + before + " -> " + after;
    }
}
