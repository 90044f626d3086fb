package dev.extractgen.generator.review.rules;

import dev.extractgen.generator.review.comparison.Place;
import dev.extractgen.generator.review.comparison.Side;
import dev.extractgen.generator.review.finding.Axis;

/** Which way documents go: from the version under which they were written to the one whose decoder reads them. */
enum Direction {
    /** Documents of the old version meet new code. */
    STORED(Axis.STORED_RESULTS),
    /** Documents of the new version meet old code. */
    NEW(Axis.NEW_RESULTS);

    private final Axis axis;

    Direction(Axis axis) {
        this.axis = axis;
    }

    Axis axis() {
        return axis;
    }

    /** Returns what the writing version has, given what each version has. */
    <T> T written(T before, T after) {
        return this == STORED ? before : after;
    }

    /** Returns what the reading version has, given what each version has. */
    <T> T read(T before, T after) {
        return this == STORED ? after : before;
    }

    Side written(Place place) {
        return written(place.before(), place.after());
    }

    Side read(Place place) {
        return read(place.before(), place.after());
    }

    /** Returns the results that go this way, in words. */
    String results() {
        return this == STORED ? "stored results" : "new results";
    }

    /** Returns the code that they meet, in words. */
    String code() {
        return this == STORED ? "the new code" : "the old code";
    }
}
