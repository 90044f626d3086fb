package dev.extractgen.maven.review;

import java.nio.file.Path;

/** Says that there are no saved results where a user says that there are some, and what to do. */
public final class ResultsException extends Exception {
    private static final long serialVersionUID = 1L;

    ResultsException(Path folder) {
        super(("-Dextractgen.review.results: there is no folder %s; "
                        + "name one that holds saved responses, or leave the parameter out; "
                        + "a relative one is each module's own, and may be given in the poms of those that have one")
                .formatted(folder));
    }
}
