package dev.extractgen.generator.schema;

import dev.extractgen.generator.schema.JsonValue.Position;

/** Tells lines and columns of places in UTF-8 text, from its start on. */
final class Positions {
    private final byte[] text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Positions(byte[] text, int start) {
        this.text = text;
        this.offset = start;
    }

    /** Returns the position of a byte, none before the last that was asked for. */
    Position at(int wanted) {
        for (; offset < wanted; offset++) {
            byte b = text[offset];
            if (b == '\n' || (b == '\r' && !isFollowedByNewline())) {
                line++;
                column = 1;
            } else if (b >= 0 || (b & 0xC0) == 0xC0) {
                // Characters beyond the basic plane, of four bytes, are two in Java and in editors' columns.
                column += (b & 0xF8) == 0xF0 ? 2 : 1;
            }
        }
        return new Position(line, column);
    }

    private boolean isFollowedByNewline() {
        return offset + 1 < text.length && text[offset + 1] == '\n';
    }
}
