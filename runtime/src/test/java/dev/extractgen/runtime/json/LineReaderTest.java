package dev.extractgen.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static final int NO_LIMIT = 1 << 30;

    private static List<String> read(InputStream in, int mostBytes) throws IOException {
        LineReader lines = new LineReader(in, mostBytes);
        List<String> read = new ArrayList<>();
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            byte[] bytes = line.bytes();
            read.add(line.number() + ":" + (bytes == null ? "too long" : new String(bytes, StandardCharsets.UTF_8)));
        }
        return read;
    }

    private static List<String> read(String text, int mostBytes) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), mostBytes);
    }

    @Test
    void readsLines() throws IOException {
        assertThat(read("a\nbb\r\n\n \t\nccc", NO_LIMIT)).containsExactly("1:a", "2:bb\r", "5:ccc");
        assertThat(read("a\n", NO_LIMIT)).containsExactly("1:a");
        assertThat(read("", NO_LIMIT)).isEmpty();
        assertThat(read("\n\n", NO_LIMIT)).isEmpty();
    }

    @Test
    void leavesOutLinesThatAreTooLong() throws IOException {
        String longLine = "x".repeat(200_000);
        assertThat(read("abc\nabcd\n" + longLine + "\nab", 3))
                .containsExactly("1:abc", "2:too long", "3:too long", "4:ab");
        assertThat(read(longLine, 3)).containsExactly("1:too long");
        assertThat(read(longLine + "x\nab", 200_000)).containsExactly("1:too long", "2:ab");
        assertThat(read(longLine + "\n" + longLine, 200_000)).containsExactly("1:" + longLine, "2:" + longLine);
    }

    /** Where a stream is cut into pieces makes no difference. */
    @Test
    void readsWhateverPiecesComeIn() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            List<String> expected = new ArrayList<>();
            int lines = 1 + random.nextInt(6);
            for (int number = 1; number <= lines; number++) {
                String line = "ö\u0A0A".repeat(random.nextInt(random.nextBoolean() ? 12 : 40_000));
                text.append(line).append('\n');
                if (!line.isEmpty()) {
                    expected.add(number + ":" + line);
                }
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(read(new Pieces(bytes, random), NO_LIMIT)).isEqualTo(expected);
        }
    }

    /** Gives out as much as it likes at a time. */
    private static final class Pieces extends ByteArrayInputStream {
        private final Random random;

        Pieces(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(random.nextBoolean() ? 20 : 70_000)));
        }
    }
}
