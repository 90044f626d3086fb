package dev.extractgen.generator.review.versions;

import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Verdict;

/** Which way documents go: from the version under which they were written to the one whose decoder reads them. */
public enum Direction {
    /** Documents of the old version meet new code. */
    STORED(Axis.STORED_RESULTS),
    /** Documents of the new version meet old code. */
    NEW(Axis.NEW_RESULTS);

    /** What an edit does to documents whose values lie where the reader does not look for them. */
    public static final Effect NOT_REACHED =
            Effect.none("The value goes by another name, of which there is a finding, and is not read here.");

    private final Axis axis;

    Direction(Axis axis) {
        this.axis = axis;
    }

    /** Returns the axis of what happens to these documents. */
    public Axis axis() {
        return axis;
    }

    /** Returns what the writing version has, given what each version has. */
    public <T> T written(T before, T after) {
        return this == STORED ? before : after;
    }

    /** Returns what the reading version has, given what each version has. */
    public <T> T read(T before, T after) {
        return this == STORED ? after : before;
    }

    /** Returns the writing version's side of a place. */
    public Side written(Place place) {
        return written(place.before(), place.after());
    }

    /** Returns the reading version's side of a place. */
    public Side read(Place place) {
        return read(place.before(), place.after());
    }

    /**
     * Returns whether the reader finds at a place what the writer puts there. It does not under another name, unless it
     * has that for an alias.
     */
    public boolean reaches(Place place) {
        NamedSchema reader = read(place).schema();
        Route written = written(place).route();
        Route read = read(place).route();
        while (written != null && read != null) {
            if (written instanceof Route.Member from && read instanceof Route.Member to && !isFound(from, to, reader)) {
                return false;
            }
            written = written.parent();
            read = read.parent();
        }
        return true;
    }

    private static boolean isFound(Route.Member written, Route.Member read, NamedSchema reader) {
        return written.name().equals(read.name())
                || (reader.model().declaration(read.object()) instanceof ObjectDeclaration object
                        && object.properties().stream()
                                .filter(property -> property.name().equals(read.name()))
                                .anyMatch(property ->
                                        reader.bindings().aliases(property).contains(written.name())));
    }

    /**
     * Returns the effect on members of which the writer's version says nothing. A service writes what it is asked for.
     */
    public Effect undescribed() {
        return Effect.of(
                Verdict.DEPENDS,
                "The schema does not say what members there are; those that are must now fit. Replay %s to know."
                        .formatted(results()));
    }

    /** Returns the effect on members whose names fit a pattern for which no name comes to mind. */
    public Effect unnamed() {
        return Effect.of(
                Verdict.DEPENDS,
                "No name was found that fits the pattern of some members; if there are such members, they may not be read as before. Replay %s to know."
                        .formatted(results()));
    }

    /** Returns the results that go this way, in words. */
    public String results() {
        return this == STORED ? "stored results" : "new results";
    }

    /** Returns what these results may have in them, in words. */
    public String allowed() {
        return this == STORED ? "what was allowed" : "what is allowed now";
    }
}
