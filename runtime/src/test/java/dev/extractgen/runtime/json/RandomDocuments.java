package dev.extractgen.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes documents, and breaks some of them. Objects come in few shapes, so that what comes next is often what came
 * before; members are now and then missing, moved, unexpected, twice there, or spelt with escapes.
 */
final class RandomDocuments {
    /** The names that objects have most of the time. */
    static final List<String> NAMES =
            List.of("a", "id", "page", "citation", "confidence", "größe", "parsing_confidence", "a\tb", "😀", "");

    private static final String[] LAYOUTS = {"", "", "", " ", "\n  ", "\n        ", "\r\n\t", "         "};
    private static final String[] NUMBERS = {
        "0",
        "-0",
        "1",
        "-1",
        "12",
        "0.5",
        "1.0",
        "10.25",
        "-3.14",
        "1e3",
        "1E-7",
        "1e400",
        "-2.5e+10",
        "123456.7",
        "1234567",
        "12345678",
        "0.9425703056665324",
        "9223372036854775807",
        "9223372036854775808",
        "24.560000000000002"
    };
    private static final String[] TEXTS = {
        "", "x", "seven77", "eight888", "| Toner TN-2420 blk | 1 | 64.90 |", "café", "日本語", "😀😀", "\u007F", "\uFFFD"
    };
    private static final String[] ESCAPES = {
        "\\n", "\\\"", "\\\\", "\\/", "\\b\\f\\r\\t", "\\u00e9", "\\uD83D\\uDE00", "\\uDEAD"
    };
    private static final String BREAKERS = "{}[]:,\"\\/+-.eE0123456789truefalsn \t\n\u0001\u007F";

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private String layout = "";

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    byte[] document() {
        out.setLength(0);
        layout = LAYOUTS[random.nextInt(LAYOUTS.length)];
        value(random.nextInt(5));
        byte[] document = out.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(8) - 4; i > 0 && document.length > 0; i--) {
            document = broken(document);
        }
        return document;
    }

    private byte[] broken(byte[] document) {
        int at = random.nextInt(document.length);
        byte[] copy = document.clone();
        switch (random.nextInt(5)) {
            case 0 -> copy[at] = (byte) BREAKERS.charAt(random.nextInt(BREAKERS.length()));
            case 1 -> copy[at] = (byte) random.nextInt(256);
            case 2 -> {
                return Arrays.copyOf(document, at);
            }
            case 3 -> {
                int length = 1 + random.nextInt(Math.min(8, document.length - at));
                copy = Arrays.copyOf(document, document.length - length);
                System.arraycopy(document, at + length, copy, at, document.length - at - length);
            }
            default -> {
                int from = random.nextInt(document.length);
                int length = 1 + random.nextInt(Math.min(24, document.length - from));
                copy = Arrays.copyOf(document, document.length + length);
                System.arraycopy(document, from, copy, at, length);
                System.arraycopy(document, at, copy, at + length, document.length - at);
            }
        }
        return copy;
    }

    private void value(int depth) {
        switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> out.append(random.nextBoolean());
            case 1 -> out.append("null");
            case 2, 3 -> number();
            case 4, 5 -> string();
            case 6 -> object(depth - 1, random.nextInt(NAMES.size()));
            default -> array(depth - 1);
        }
    }

    private void array(int depth) {
        out.append('[').append(layout);
        int size = random.nextInt(6);
        boolean isOfObjects = depth > 0 && random.nextBoolean();
        int shape = random.nextInt(NAMES.size());
        for (int i = 0; i < size; i++) {
            out.append(i > 0 ? "," + layout : "");
            if (isOfObjects) {
                object(depth - 1, shape);
            } else {
                value(depth);
            }
        }
        out.append(layout).append(']');
    }

    private void object(int depth, int shape) {
        out.append('{');
        String separator = layout;
        for (int i = 0; i < NAMES.size(); i++) {
            if (random.nextInt(8) == 0 || i == shape) {
                continue;
            }
            int index = random.nextInt(40) == 0 ? random.nextInt(NAMES.size()) : (i * (shape | 1)) % NAMES.size();
            out.append(separator);
            name(random.nextInt(20) == 0 ? "other" + random.nextInt(12) : NAMES.get(index));
            out.append(random.nextInt(30) == 0 ? " : " : layout.isEmpty() ? ":" : ": ");
            value(depth);
            separator = "," + layout;
        }
        out.append(layout).append('}');
    }

    private void name(String name) {
        out.append('"');
        // Whole code points: jackson-core refuses names with half a surrogate pair, which we take as strings take it.
        name.codePoints().forEach(codePoint -> {
            String character = Character.toString(codePoint);
            boolean isEscaped = codePoint < ' ' || random.nextInt(60) == 0;
            character.chars().forEach(c -> out.append(isEscaped ? "\\u%04x".formatted(c) : (char) c));
        });
        out.append('"');
    }

    private void number() {
        if (random.nextInt(3) > 0) {
            out.append(NUMBERS[random.nextInt(NUMBERS.length)]);
        } else {
            out.append(random.nextGaussian() * Math.pow(10, random.nextInt(12)));
        }
    }

    private void string() {
        out.append('"');
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append(TEXTS[random.nextInt(TEXTS.length)]);
            out.append(random.nextInt(4) == 0 ? ESCAPES[random.nextInt(ESCAPES.length)] : "");
        }
        out.append('"');
    }
}
