package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.naming.BuilderNames;
import dev.extractgen.generator.naming.OwnNames;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.comparison.BuilderNameComparison;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.generator.review.usage.Snippets;
import java.util.ArrayList;
import java.util.List;

/** Judges the names that records have of our own accord, and those of their builders. */
final class OwnNameRules {
    private final Judges judges;

    OwnNameRules(Judges judges) {
        this.judges = judges;
    }

    void changed(Place root) {
        NamedSchema before = root.before().schema();
        NamedSchema after = root.after().schema();
        boolean hasOtherBuilders = BuilderNameComparison.isRenamed(before, after);
        boolean hasOtherNames = !before.names().own().equals(after.names().own());
        String was = words(before, hasOtherNames, hasOtherBuilders);
        String is = words(after, hasOtherNames, hasOtherBuilders);
        String sentence = "Records name what is theirs %s, and named it %s: code that uses it does not compile."
                .formatted(is, was);
        judges.report(judges.draft(Rule.OWN_NAMES_CHANGED, root)
                .headline("A property or type has taken, or given back, a name that records use themselves")
                .values(was, is)
                .effect(
                        Axis.JAVA_READING,
                        hasOtherNames
                                ? shown(
                                        sentence,
                                        Snippets.own(
                                                ownRecord(before),
                                                before.names().own(),
                                                after.names().own()))
                                : Effect.none("What code reads has the same names."))
                .effect(
                        Axis.JAVA_MAKING,
                        hasOtherBuilders
                                ? shown(sentence, building(before, after))
                                : Effect.none("The constructors take the same."))
                .wayOut("Give the property another name than " + takenNames(hasOtherNames, hasOtherBuilders)));
    }

    private static Effect shown(String sentence, String code) {
        return new Effect(Verdict.SOURCE, sentence, Witness.Code.compiled(code, Outcome.DOES_NOT_COMPILE));
    }

    private String building(NamedSchema before, NamedSchema after) {
        String record = ownRecord(before);
        BuilderNames old = before.names().builders();
        BuilderNames now = after.names().builders();
        String type = record + "." + old.type();
        boolean hasSameFactory = old.type().equals(now.type()) && old.builder().equals(now.builder());
        return hasSameFactory
                ? Snippets.reading(record, type, "%s.%s()".formatted(Snippets.variable(record), old.toBuilder()))
                : "%s make() { return %s.%s(); }".formatted(type, record, old.builder());
    }

    /** Returns a record that has all the names that records have of their own; one that only holds a value has few. */
    private String ownRecord(NamedSchema before) {
        JavaApi api = judges.schemas().apiBefore();
        return before.model().isRootRecord()
                ? api.root()
                : before.model().declarations().keySet().stream()
                        .filter(id -> id.kind().hasParts())
                        .findFirst()
                        .map(api::type)
                        .orElseGet(api::root);
    }

    private static String words(NamedSchema schema, boolean isOfOwn, boolean isOfBuilders) {
        List<String> words = new ArrayList<>();
        if (isOfOwn) {
            OwnNames own = schema.names().own();
            words.addAll(List.of(
                    own.fieldMetadata(),
                    own.extractedFields(),
                    own.fieldValues(),
                    own.metadata(),
                    own.objectReasoning()));
        }
        if (isOfBuilders) {
            BuilderNames builders = schema.names().builders();
            words.addAll(List.of(builders.builder(), builders.toBuilder(), builders.type()));
        }
        return String.join(", ", words);
    }

    private static String takenNames(boolean isOfOwn, boolean isOfBuilders) {
        String own = "fieldMetadata, extractedFields, fieldValues, metadata or objectReasoning";
        String builders = "builder or toBuilder";
        return (isOfOwn && isOfBuilders ? own + ", " + builders : isOfOwn ? own : builders) + ".";
    }
}
