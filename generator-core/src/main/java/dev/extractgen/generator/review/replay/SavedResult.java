package dev.extractgen.generator.review.replay;

import java.io.IOException;

/**
 * A response of the service that was saved: a job, or only its result.
 *
 * @param path the file as it should be shown to people
 * @param content what is in it
 */
public record SavedResult(String path, Content content) {
    /** The content of a file; it is read when its turn comes, since there may be more than a memory holds. */
    @FunctionalInterface
    public interface Content {
        /** Returns the bytes, which must not change any more. */
        byte[] read() throws IOException;
    }
}
