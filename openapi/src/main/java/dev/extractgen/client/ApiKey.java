package dev.extractgen.client;

/** An API key. It is told to the service and to nobody else: its text is masked. */
public final class ApiKey {
    /** Shorter texts, which no service gives out, may be parts of any word. */
    private static final int MIN_LENGTH = 8;

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

    /** Returns a text of others with asterisks in place of the key, in case they repeat it. */
    String mask(String said) {
        return text.length() < MIN_LENGTH ? said : said.replace(text, toString());
    }

    /** Returns asterisks. */
    @Override
    public String toString() {
        return "***";
    }
}
