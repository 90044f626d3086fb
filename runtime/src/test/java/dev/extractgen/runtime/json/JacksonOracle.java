package dev.extractgen.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What jackson-core says that a document means, with the same limits. */
final class JacksonOracle {
    private static final JsonFactory FACTORY = ((JsonFactoryBuilder) JsonFactory.builder())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonReader.MAX_DEPTH)
                    .maxNumberLength(JsonReader.MAX_NUMBER_LENGTH)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final int ESCAPE = "\\u0000".length();

    private static final Pattern PRIVATE_USE = Pattern.compile("(?i)\\\\ue[0-7]|\\xEE");

    private final JsonParser parser;

    /** What stands for halves of surrogate pairs begins with this. */
    private final char firstHalf;

    private JacksonOracle(JsonParser parser, char firstHalf) {
        this.parser = parser;
        this.firstHalf = firstHalf;
    }

    /**
     * Reads a document.
     *
     * @throws IOException if it is none
     */
    static @Nullable Object read(byte[] document) throws IOException {
        requireUtf8(document);
        boolean isUsed = PRIVATE_USE
                .matcher(new String(document, StandardCharsets.ISO_8859_1))
                .find();
        char halves = isUsed ? '\uF000' : '\uE000';
        try (JsonParser parser = FACTORY.createParser(withoutHalves(document, isUsed ? 'f' : 'e'))) {
            if (parser.nextToken() == null) {
                throw new IOException("empty");
            }
            Object tree = new JacksonOracle(parser, halves).value();
            if (parser.nextToken() != null) {
                throw new IOException("something follows");
            }
            return tree;
        }
    }

    /** jackson-core guesses UTF-16 and UTF-32, and lets overlong and surrogate sequences through. */
    private static void requireUtf8(byte[] document) throws IOException {
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(document));
        for (byte b : document) {
            if (b == 0) {
                throw new IOException("NUL");
            }
        }
    }

    /**
     * Returns a document that has other characters, of which it makes no use, for escaped halves of surrogate pairs:
     * jackson-core takes these in strings and refuses them in names, where we take them, too.
     */
    private static byte[] withoutHalves(byte[] document, char digit) {
        byte[] changed = document.clone();
        for (int i = 0; i < document.length; i++) {
            if (isEscapedHalf(document, i, "89abAB") && isEscapedHalf(document, i + ESCAPE, "cdefCDEF")) {
                i += 2 * ESCAPE - 1;
            } else if (isEscapedHalf(document, i, "89abcdefABCDEF")) {
                changed[i + 2] = (byte) digit;
                changed[i + 3] = (byte) ('0' + Character.digit(document[i + 3], 16) - 8);
                i += ESCAPE - 1;
            } else if (document[i] == '\\') {
                i++;
            }
        }
        return changed;
    }

    private static boolean isEscapedHalf(byte[] document, int at, String thirdDigits) {
        return at + ESCAPE <= document.length
                && document[at] == '\\'
                && document[at + 1] == 'u'
                && (document[at + 2] == 'd' || document[at + 2] == 'D')
                && thirdDigits.indexOf(document[at + 3]) >= 0;
    }

    private String withHalves(String text) {
        StringBuilder halves = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= firstHalf && c < firstHalf + Character.MAX_SURROGATE + 1 - Character.MIN_SURROGATE) {
                halves.setCharAt(i, (char) (c - firstHalf + Character.MIN_SURROGATE));
            }
        }
        return halves.toString();
    }

    private @Nullable Object value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> withHalves(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Trees.NumberText(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IOException("no value");
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            members.put(withHalves(name), value());
        }
        return members;
    }

    private List<@Nullable Object> array() throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return elements;
    }
}
