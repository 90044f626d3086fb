package dev.extractgen.generator.decoding.random;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/** Writes JSON as other programs might: with any white space, any escapes, members in any order. */
public final class JsonText {
    private final Choice choice;
    private final boolean isLoose;
    private final boolean isShuffled;
    private final StringBuilder out = new StringBuilder();

    private JsonText(Choice choice) {
        this.choice = choice;
        this.isLoose = choice.percent(50);
        this.isShuffled = choice.percent(50);
    }

    /** Returns the text of a document. */
    public static String of(JsonNode document, Choice choice) {
        JsonText text = new JsonText(choice);
        text.write(document);
        text.space();
        return text.out.toString();
    }

    private void write(JsonNode node) {
        space();
        if (node.isObject()) {
            out.append('{');
            Iterator<Map.Entry<String, JsonNode>> members =
                    (isShuffled ? choice.shuffled(node.properties()) : node.properties()).iterator();
            while (members.hasNext()) {
                Map.Entry<String, JsonNode> member = members.next();
                space();
                text(member.getKey());
                space();
                out.append(':');
                write(member.getValue());
                space();
                out.append(members.hasNext() ? "," : "");
            }
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            for (int i = 0; i < node.size(); i++) {
                out.append(i > 0 ? "," : "");
                write(node.get(i));
                space();
            }
            out.append(']');
        } else if (node.isTextual()) {
            text(node.textValue());
        } else if (node.isNumber()) {
            out.append(node.isBigDecimal() ? node.decimalValue().toString() : node.asText());
        } else {
            out.append(node.asText());
        }
    }

    private void space() {
        if (isLoose && choice.percent(25)) {
            out.append(choice.of(" ", "\n", "\t", "\r\n", "   "));
        }
    }

    private void text(String text) {
        out.append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < ' ' || (isLoose && choice.percent(5))) {
                Character.toString(c).chars().forEach(half -> out.append("\\u%04x".formatted(half)));
            } else {
                out.appendCodePoint(c);
            }
        });
        out.append('"');
    }
}
