package dev.extractgen.generator.decoding.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Says whether bytes are one JSON document in UTF-8, of names that come only once in their object. */
public final class StrictJson {
    private StrictJson() {}

    /** Returns the document, or nothing when the bytes are none. */
    public static Optional<JsonNode> read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            JsonNode document = Json.MAPPER.readTree(text);
            return document.isMissingNode() ? Optional.empty() : Optional.of(document);
        } catch (CharacterCodingException | JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
