package dev.extractgen.runtime.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a stream, each of which is to be a JSON document. None of them may contain a line break. */
public final class LineReader {
    private static final int BUFFER = 1 << 16;
    private static final long LINE_BREAKS = 0x0A0A0A0A0A0A0A0AL;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final InputStream in;
    private final int mostBytes;
    private final byte[] buffer = new byte[BUFFER];
    private final Cursor cursor = new Cursor(buffer);
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private int start;
    private int end;
    private long number;

    /**
     * Makes a reader of a stream, which is not closed.
     *
     * @param mostBytes how long a line may be
     */
    public LineReader(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /**
     * A line.
     *
     * @param number its number, counted from 1
     * @param bytes its content, or null if it is too long
     */
    @SuppressWarnings("ArrayRecordComponent") // It is handed over, not compared.
    public record Line(long number, byte @Nullable [] bytes) {}

    /** Returns the next line that has more than white space in it, or null after the last. */
    public @Nullable Line next() throws IOException {
        while (start < end || fill()) {
            Line line = line();
            if (line.bytes() == null || !isBlank(line.bytes())) {
                return line;
            }
        }
        return null;
    }

    private Line line() throws IOException {
        rest.reset();
        number++;
        boolean isTooLong = false;
        boolean isWhole = false;
        do {
            int to = lineBreak();
            isWhole = to < end;
            isTooLong |= to - start > mostBytes - rest.size();
            if (isWhole && !isTooLong && rest.size() == 0) {
                byte[] bytes = Arrays.copyOfRange(buffer, start, to);
                start = to + 1;
                return new Line(number, bytes);
            }
            if (!isTooLong) {
                rest.write(buffer, start, to - start);
            }
            start = to + 1;
        } while (!isWhole && fill());
        return new Line(number, isTooLong ? null : rest.toByteArray());
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** Returns the offset of the next line break in the buffer, or where the buffer ends. */
    private int lineBreak() {
        for (int i = start; i < end; i += Long.BYTES) {
            long others = cursor.word(i) ^ LINE_BREAKS;
            long breaks = (others - LOW_BITS) & ~others & HIGH_BITS;
            if (breaks != 0) {
                return Math.min(end, i + (Long.numberOfTrailingZeros(breaks) >>> 3));
            }
        }
        return end;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
