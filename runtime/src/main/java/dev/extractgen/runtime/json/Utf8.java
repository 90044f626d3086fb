package dev.extractgen.runtime.json;

import dev.extractgen.runtime.InvalidJsonException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Refuses input that is not UTF-8. jackson-core guesses UTF-16 and UTF-32 and lets overlong and surrogate sequences
 * through, so it alone would read what no JSON document may hold.
 */
final class Utf8 {
    private static final int CHUNK = 8192;

    private Utf8() {}

    static void require(byte[] json) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(json);
        CharBuffer chunk = CharBuffer.allocate(CHUNK);
        while (true) {
            var result = decoder.decode(in, chunk, true);
            if (result.isError()) {
                throw new InvalidJsonException("malformed UTF-8", in.position());
            }
            if (result.isUnderflow()) {
                break;
            }
            chunk.clear();
        }
        for (int i = 0; i < json.length; i++) {
            if (json[i] == 0) {
                throw new InvalidJsonException("a NUL byte; is this UTF-16?", i);
            }
        }
    }
}
