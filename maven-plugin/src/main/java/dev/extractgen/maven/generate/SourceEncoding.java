package dev.extractgen.maven.generate;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes Java sources in the encoding that the compiler will read them in. Characters that the encoding does not have
 * become Unicode escapes, which Java allows everywhere in a source; so does everything beyond ASCII when the encoding
 * is not known.
 */
final class SourceEncoding {
    private final Charset charset;

    /** Takes the name of an encoding that the platform has, or null. */
    SourceEncoding(@Nullable String name) {
        charset = name == null ? StandardCharsets.US_ASCII : Charset.forName(name);
    }

    /** Returns whether the platform has an encoding of the name; there are some that it only reads. */
    static boolean exists(String name) {
        try {
            return Charset.isSupported(name) && Charset.forName(name).canEncode();
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    byte[] encode(String source) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(source)) {
            return source.getBytes(charset);
        }
        StringBuilder escaped = new StringBuilder(source.length() + 64);
        source.codePoints().forEach(codePoint -> {
            String character = Character.toString(codePoint);
            if (encoder.canEncode(character)) {
                escaped.append(character);
            } else {
                character.chars().forEach(unit -> escaped.append("\\u%04x".formatted(unit)));
            }
        });
        return escaped.toString().getBytes(charset);
    }
}
