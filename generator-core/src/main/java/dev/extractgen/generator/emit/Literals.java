package dev.extractgen.generator.emit;

import dev.extractgen.generator.code.CodeBlock;
import java.math.BigDecimal;

/** Writes values of the schema as Java literals, so that no text of a schema can be anything else than a text. */
final class Literals {
    private Literals() {}

    static CodeBlock text(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escape = "\"\\\n\r\t".indexOf(c);
            if (escape >= 0) {
                literal.append('\\').append("\"\\nrt".charAt(escape));
            } else if ((c >= ' ' && c < 127) || Character.isLetterOrDigit(c)) {
                literal.append(c);
            } else {
                literal.append("\\u%04x".formatted((int) c));
            }
        }
        return CodeBlock.of("$L", literal.append('"'));
    }

    /** Writes the value of an enum: a text, a truth value, a long where it is one, or else a BigDecimal. */
    static CodeBlock scalar(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof BigDecimal number) {
            return isLong(number)
                    ? CodeBlock.of("$LL", number.longValueExact())
                    : CodeBlock.of("new $T($S)", BigDecimal.class, number.toString());
        }
        return CodeBlock.of("$L", value);
    }

    static boolean isLong(Object value) {
        if (!(value instanceof BigDecimal number)) {
            return false;
        }
        try {
            number.longValueExact();
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }
}
