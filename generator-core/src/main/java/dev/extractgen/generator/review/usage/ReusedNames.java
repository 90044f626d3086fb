package dev.extractgen.generator.review.usage;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.review.comparison.EnumPair;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.generator.review.relation.Constants;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.Holder;
import dev.extractgen.generator.review.versions.SchemaPair;
import dev.extractgen.generator.review.versions.TypeWords;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for names of the old version that stand for something else in the new one. Code that uses them compiles, and
 * that is worse than if it did not.
 */
public final class ReusedNames {
    private final SchemaPair schemas;

    /** Looks through two versions. */
    public ReusedNames(SchemaPair schemas) {
        this.schemas = schemas;
    }

    /**
     * Judges code that reads a component which is of another property now.
     *
     * @param before the place of the property that had it
     * @param object the new version of the object
     */
    Optional<Effect> component(Side before, ObjectDeclaration object) {
        Holder holder = Holder.of(before, schemas.apiBefore());
        boolean isReused = holder.record().equals(schemas.apiAfter().type(object.id())) && schemas.stillNames(holder);
        return isReused
                ? Optional.of(new Effect(
                        Verdict.SILENT,
                        "%s() is of another property now: code compiles and reads something else."
                                .formatted(holder.component().name()),
                        read(before).orElse(null)))
                : Optional.empty();
    }

    /** Judges code that reads a component of which the name and the type are those of a builder now. */
    Effect factory(Side before) {
        return new Effect(
                Verdict.SILENT,
                "%s() makes a builder now: code compiles and reads something else."
                        .formatted(Holder.of(before, schemas.apiBefore())
                                .component()
                                .name()),
                read(before).orElse(null));
    }

    private Optional<Witness> read(Side before) {
        Access access = new Access(schemas.before(), schemas.apiBefore(), "value");
        DecodeRelation relation = schemas.relation(Direction.STORED);
        return uncommon(before, relation)
                .flatMap(value -> relation.document(before.route(), value))
                .map(document -> new Witness.Code(
                        Snippets.decoding(
                                schemas.before().names().root().decoder(),
                                schemas.apiBefore().root(),
                                JsonText.of(document),
                                access.toHolder(before.route())),
                        Outcome.RETURNS_ANOTHER,
                        null,
                        null));
    }

    /** Returns a value that others of the same type do not have in a small document, if there are several. */
    private static Optional<JsonValue> uncommon(Side side, DecodeRelation relation) {
        Type type = side.use().type();
        Optional<JsonValue> common = relation.smallest().of(type);
        return relation.varied()
                .of(type)
                .filter(value -> !common.equals(Optional.of(value)))
                .findFirst()
                .or(() -> common);
    }

    /** Judges code that names a constant which stands for another value now. */
    public Optional<Effect> constant(EnumPair enums, Object value) {
        JavaApi before = schemas.apiBefore();
        JavaApi after = schemas.apiAfter();
        String type = before.type(enums.before().id());
        if (!type.equals(after.type(enums.after().id()))) {
            return Optional.empty();
        }
        String constant =
                before.constant(enums.before(), enums.before().values().indexOf(value));
        List<Object> now = enums.after().values();
        return IntStream.range(0, now.size())
                .filter(index -> after.constant(enums.after(), index).equals(constant)
                        && !Constants.key(now.get(index)).equals(Constants.key(value)))
                .mapToObj(index -> new Effect(
                        Verdict.SILENT,
                        "%s stands for %s now, and stood for %s: code compiles and means something else."
                                .formatted(constant, TypeWords.value(now.get(index)), TypeWords.value(value)),
                        new Witness.Code(
                                Snippets.constantValue(type, constant),
                                Outcome.RETURNS_ANOTHER,
                                String.valueOf(value),
                                String.valueOf(now.get(index)))))
                .findFirst();
    }
}
