package dev.extractgen.generator.review.replay;

/** A response of the service that was saved: a job, or only its result. */
public final class SavedResult {
    private final String path;
    private final byte[] content;

    /**
     * Makes a saved response.
     *
     * @param path the file as it should be shown to people
     * @param content the bytes of the file, which must not change any more
     */
    public SavedResult(String path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    /** Returns the file as it should be shown to people. */
    public String path() {
        return path;
    }

    byte[] content() {
        return content;
    }
}
