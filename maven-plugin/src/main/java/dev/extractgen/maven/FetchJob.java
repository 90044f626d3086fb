package dev.extractgen.maven;

import org.jspecify.annotations.Nullable;

/** A job to fetch, as it is written in a pom. */
public final class FetchJob {
    /** The id of the job. */
    @Nullable
    String id;

    /** The name of the schema file, without its ending; folders may stand before it. */
    @Nullable
    String name;

    /** Makes a job of which nothing is said. */
    public FetchJob() {}

    FetchJob(@Nullable String id, @Nullable String name) {
        this.id = id;
        this.name = name;
    }

    @Override
    public String toString() {
        return "job " + id;
    }
}
