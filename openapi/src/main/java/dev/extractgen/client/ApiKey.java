package dev.extractgen.client;

/** An API key. It is told to the service and to nobody else: its text is masked. */
public final class ApiKey {
    private final String text;

    private ApiKey(String text) {
        this.text = text;
    }

    /**
     * Makes a key from its text; blanks around it are not part of it.
     *
     * @throws IllegalArgumentException if this can't be a key; the message doesn't repeat it
     */
    public static ApiKey of(String text) {
        String trimmed = text.strip();
        if (!trimmed.matches("[\\x21-\\x7e]+")) {
            throw new IllegalArgumentException(
                    "the API key is empty, or has characters that no key has, such as blanks and line breaks");
        }
        return new ApiKey(trimmed);
    }

    /** Returns the value of the header that carries the key. */
    String authorization() {
        return "Bearer " + text;
    }

    /** Returns asterisks. */
    @Override
    public String toString() {
        return "***";
    }
}
