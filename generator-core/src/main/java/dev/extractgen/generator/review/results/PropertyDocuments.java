package dev.extractgen.generator.review.results;

import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.review.comparison.ObjectPair;
import dev.extractgen.generator.review.comparison.Occurrence;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.document.Json;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.relation.DecodeRelation;
import dev.extractgen.generator.review.relation.Gap;
import dev.extractgen.generator.review.versions.Direction;
import dev.extractgen.generator.review.versions.Shown;
import dev.extractgen.generator.schema.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges what a change of properties does to documents that go in one direction. */
public final class PropertyDocuments {
    private final Direction direction;
    private final DecodeRelation relation;
    private final DocumentEvidence evidence;
    private final UntriedBranches untried;

    PropertyDocuments(Direction direction, DecodeRelation relation) {
        this.direction = direction;
        this.relation = relation;
        this.evidence = new DocumentEvidence(relation);
        this.untried = new UntriedBranches(direction, relation, evidence);
    }

    /**
     * Judges a property that the writing version, the reading version, or each under another name, has.
     *
     * @param written the property that is written, or null
     * @param read the property that is read, or null
     */
    public Effect property(ObjectPair objects, @Nullable Property written, @Nullable Property read) {
        if (!direction.reaches(objects.place())) {
            return Direction.NOT_REACHED;
        }
        Side object = direction.written(objects.place());
        ObjectDeclaration writer = direction.written(objects.before(), objects.after());
        ObjectDeclaration reader = direction.read(objects.before(), objects.after());
        Effect effect = property(object, writer, written, direction.read(objects.place()), reader, read);
        return read == null
                ? effect
                : untried.without(read, objects)
                        .map(other -> Effect.worse(effect, other))
                        .orElse(effect);
    }

    private Effect property(
            Side object,
            ObjectDeclaration writer,
            @Nullable Property written,
            Side readObject,
            ObjectDeclaration reader,
            @Nullable Property read) {
        Bindings bindings = readObject.schema().bindings();
        if (read != null && written != null && bindings.aliases(read).contains(written.name())) {
            return Effect.none("The value is read under the name that it had, as the bindings say.");
        }
        if (read != null && read.isNeeded()) {
            return missing(object, writer, written, read.name());
        }
        Effect leftOver = written == null
                ? Effect.none("Nothing is missing: %s may do without.".formatted(direction.results()))
                : leftOver(object, writer, written, bindings, reader);
        return read == null ? leftOver : Effect.worse(leftOver, undeclared(object, writer, read));
    }

    /** Judges a property that the writing version does not declare, for which it may still write such a member. */
    private Effect undeclared(Side object, ObjectDeclaration writer, Property read) {
        Optional<TypeUse> written = relation.written(writer, read.name());
        return written.isEmpty()
                ? Effect.none("No member of this name is written.")
                : undeclared(
                        new Route.Member(object.route(), writer.id(), read.name()),
                        written.get().type(),
                        read.use().type());
    }

    private Effect undeclared(Route route, Type written, Type read) {
        return relation.gap(written, read)
                .flatMap(gap -> evidence.effect(
                        Verdict.BREAK,
                        "Members beside the properties could have this name and another type: %s.",
                        route,
                        gap))
                .or(() -> evidence.members(route, written, read))
                .orElseGet(() -> Effect.none("A member of this name is read."));
    }

    private Effect missing(Side object, ObjectDeclaration writer, @Nullable Property written, String name) {
        Route route = object.route();
        return relation.smallest()
                .of(new Type.Declared(writer.id()))
                .flatMap(value -> relation.document(
                        route, written == null ? value : with(writer, written).orElse(value)))
                .map(document -> evidence.shown(
                        Verdict.BREAK,
                        "%s lack \"%s\", without which a strict decoder refuses them."
                                .formatted(capital(direction.results()), name),
                        document,
                        route,
                        route.pointer().child(name)))
                .orElseGet(DocumentEvidence::unreachable);
    }

    private Optional<JsonValue> with(ObjectDeclaration writer, Property written) {
        return relation.smallest()
                .of(new Type.Declared(writer.id()))
                .flatMap(value -> relation.smallest()
                        .of(written.use().type())
                        .map(member -> Json.with((JsonValue.ObjectValue) value, written.name(), member)));
    }

    /** Judges a property that only the writing version has, or that lies in one. */
    public Effect gone(Occurrence written) {
        Effect effect = property(written.objects(), written.whole(), null);
        return written.isWhole()
                ? effect
                : switch (effect.verdict()) {
                    case LOSS ->
                        with(written, effect, "The value is left out with \"%s\", in which it lies, with a warning.");
                    case REFUSED -> with(written, effect, "A strict decoder refuses \"%s\", in which the value lies.");
                    default -> effect;
                };
    }

    /** Shows what becomes of a value by what becomes of the property that it lies in. */
    private Effect with(Occurrence written, Effect effect, String sentence) {
        ObjectPair objects = written.objects();
        String name = written.whole().name();
        Route whole = new Route.Member(
                direction.written(objects.place()).route(),
                direction.written(objects.before(), objects.after()).id(),
                name);
        return relation.smallest()
                .of(written.property().use().type())
                .flatMap(value -> relation.document(written.side().route(), value))
                .map(document ->
                        evidence.shown(effect.verdict(), sentence.formatted(name), document, whole, whole.pointer()))
                .orElse(effect);
    }

    /** Judges a member that the reading version does not know. */
    private Effect leftOver(
            Side object, ObjectDeclaration writer, Property written, Bindings bindings, ObjectDeclaration reader) {
        Route route = new Route.Member(object.route(), writer.id(), written.name());
        Optional<Property> taking = reader.properties().stream()
                .filter(property -> bindings.aliases(property).contains(written.name()))
                .findFirst();
        if (taking.isPresent()) {
            return takenFor(taking.get(), bindings, object, writer, written);
        }
        Optional<TypeUse> kept = relation.kept(reader, written.name());
        if (kept.isPresent()) {
            return relation.containedGap(written.use(), kept.get())
                    .flatMap(gap -> evidence.effect(
                            Verdict.BREAK, "The value is no member that may lie beside the others: %s.", route, gap))
                    .or(() -> evidence.members(
                            route, written.use().type(), kept.get().type()))
                    .orElseGet(() -> Effect.none(
                            "The value is kept among the members beside the properties, in additionalProperties."));
        }
        boolean isForbidden = reader.others() instanceof OtherMembers.Forbidden;
        return relation.smallest()
                .of(written.use().type())
                .map(value -> evidence.value(
                        isForbidden ? Verdict.REFUSED : Verdict.LOSS,
                        isForbidden
                                ? "A strict decoder refuses the member, since the schema it was made from forbids others: %s."
                                : "The value is left out, with a warning: %s.",
                        route,
                        value))
                .orElseGet(DocumentEvidence::unreachable);
    }

    /** Judges a member of which the reading version has an alias, beside the property that it stands for there. */
    private Effect takenFor(
            Property taking, Bindings bindings, Side object, ObjectDeclaration writer, Property written) {
        List<String> aliases = bindings.aliases(taking);
        Optional<Property> own = writer.properties().stream()
                .filter(property -> !property.equals(written))
                .filter(property -> property.name().equals(taking.name()) || aliases.contains(property.name()))
                .max(Comparator.comparing(Property::required));
        Optional<Gap> gap = relation.gap(written.use().type(), taking.use().type());
        if (gap.isPresent()) {
            return misfit(taking, object, writer, written, gap.get());
        }
        if (own.filter(property -> !property.required()).isPresent()) {
            return Effect.of(
                    Verdict.SILENT,
                    "The value is read as \"%s\", another property, where that is missing; where both are there, one is left out, with a warning."
                            .formatted(taking.name()));
        }
        return own.flatMap(property -> with(writer, property)
                        .flatMap(value -> relation.smallest()
                                .of(written.use().type())
                                .map(member -> Json.with((JsonValue.ObjectValue) value, written.name(), member))))
                .flatMap(value -> relation.document(object.route(), value))
                .map(document -> evidence.shown(
                        Verdict.LOSS,
                        "The value is read as \"%s\"; where both are there, one is left out, with a warning."
                                .formatted(taking.name()),
                        document,
                        object.route(),
                        object.route().pointer()))
                .orElseGet(() -> Effect.none("The value is read as \"%s\".".formatted(taking.name())));
    }

    /** Of two members that are taken for one property, decoders read the one that comes first. */
    private Effect misfit(Property taking, Side object, ObjectDeclaration writer, Property written, Gap gap) {
        Route route = new Route.Member(object.route(), writer.id(), written.name());
        return relation.smallest()
                .of(new Type.Declared(writer.id()))
                .map(value -> Json.first(written.name(), gap.value(), (JsonValue.ObjectValue) value))
                .flatMap(value -> relation.document(object.route(), value))
                .map(document -> evidence.shown(
                        Verdict.BREAK,
                        "The value is read as \"%s\", which it does not fit: %s."
                                .formatted(taking.name(), Shown.json(gap.value())),
                        document,
                        route,
                        route.pointer().append(gap.at())))
                .orElseGet(DocumentEvidence::unreachable);
    }

    /** Judges another name that one version has for a property. */
    public Effect alias(ObjectPair objects, Property written, Property read, String alias) {
        ObjectDeclaration writer = direction.written(objects.before(), objects.after());
        boolean isDeclared = writer.properties().stream()
                .anyMatch(property -> property.name().equals(alias));
        if (isDeclared) {
            return Effect.none("\"%s\" is a property, of which there is a finding.".formatted(alias));
        }
        Bindings bindings = direction.read(objects.place()).schema().bindings();
        if (!bindings.aliases(read).contains(alias)) {
            return Effect.of(
                    Verdict.DEPENDS,
                    "Neither schema declares \"%s\"; documents of still older ones may have it.".formatted(alias));
        }
        Optional<TypeUse> undeclared = relation.written(writer, alias);
        return undeclared.isEmpty()
                ? Effect.none("Neither schema declares \"%s\".".formatted(alias))
                : relation.gap(undeclared.get().type(), read.use().type())
                        .filter(gap -> !written.required())
                        .flatMap(gap -> evidence.effect(
                                Verdict.BREAK,
                                "Members beside the properties could have this name and another type: %s.",
                                new Route.Member(
                                        direction.written(objects.place()).route(), writer.id(), alias),
                                gap))
                        .orElseGet(() -> Effect.of(
                                Verdict.DEPENDS,
                                "A member of this name lay beside the properties, and is read as \"%s\". Replay %s to know."
                                        .formatted(written.name(), direction.results())));
    }

    /** Judges a value that may be missing or null where it is needed. */
    public Effect needed(ObjectPair objects, Property written, Property read) {
        if (!direction.reaches(objects.place())) {
            return Direction.NOT_REACHED;
        }
        Side object = direction.written(objects.place());
        ObjectDeclaration writer = direction.written(objects.before(), objects.after());
        if (!read.isNeeded()) {
            return untried.without(read, objects)
                    .orElseGet(() -> Effect.none("A value is never missing where it is needed."));
        }
        if (!written.required()) {
            return missing(object, writer, null, read.name());
        }
        Route route = new Route.Member(object.route(), writer.id(), written.name());
        return evidence.value(
                Verdict.BREAK, "A strict decoder refuses null where a value is needed.", route, Json.NULL);
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
