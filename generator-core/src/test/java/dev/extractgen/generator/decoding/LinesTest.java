package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.DecodeLineException;
import dev.extractgen.runtime.DecodedLine;
import dev.extractgen.runtime.InvalidJsonException;
import dev.extractgen.runtime.decode.ExtractDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many jobs, one in each line. */
class LinesTest {
    private static final SchemaDecoders DECODERS =
            SchemaDecoders.of("{\"type\": \"object\", \"properties\": {\"n\": {\"type\": \"integer\"}}}");
    private static final ExtractDecoder<?> STRICT = DECODERS.strict();

    private static String job(Object n) {
        return Bodies.document("{\"n\": %s}".formatted(n), "{\"n\": {\"confidence\": 0.5}}")
                .replace("\n", "");
    }

    private static byte[] bytes(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String told(DecodedLine<?> line) {
        RuntimeException error = line.error();
        return line.number() + " "
                + (error == null ? line.job().result() : error.getClass().getSimpleName());
    }

    @Test
    void tellsWhatIsWrongWithEachBadLineAndGoesOn() {
        byte[] jobs = bytes(job(1), "", "{\"id\": ", job("\"two\""), "   ", job(3), "[]" + job(4), job(5));
        assertThat(STRICT.decodeLines(jobs).map(LinesTest::told))
                .containsExactly(
                        "1 Document[n=1]",
                        "3 InvalidJsonException",
                        "4 DecodeException",
                        "6 Document[n=3]",
                        "7 InvalidJsonException",
                        "8 Document[n=5]");
        assertThat(DECODERS.lenient().decodeLines(jobs).filter(DecodedLine::isDecoded))
                .hasSize(4);
    }

    @Test
    void throwsWhereABadLineIsTakenForAJob() {
        List<? extends DecodedLine<?>> lines =
                STRICT.decodeLines(bytes(job(1), "{\"id\": nul}", job(1.5))).toList();
        assertThatThrownBy(() -> lines.get(1).job())
                .isInstanceOf(DecodeLineException.class)
                .hasMessageStartingWith("line 2: not a JSON document, byte 7: ")
                .hasCauseInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> lines.get(2).job())
                .hasMessageContainingAll("line 3: ", "/extract_result/n")
                .hasCauseInstanceOf(DecodeException.class);
    }

    @Test
    void readsNoFurtherThanIsAskedFor() {
        byte[] line = (job(1) + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private int next;

            @Override
            public int read() {
                next = next == line.length ? 0 : next;
                return line[next++];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    buffer[offset + i] = (byte) read();
                }
                return length;
            }
        };
        assertThat(STRICT.decodeLines(endless).limit(1000)).hasSize(1000);
    }

    @Test
    void readsFilesAndClosesThem(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("jobs.ndjson"), bytes(job(1), job(2), ""));
        try (Stream<? extends DecodedLine<?>> lines = STRICT.decodeLines(file)) {
            assertThat(lines.map(LinesTest::told)).containsExactly("1 Document[n=1]", "2 Document[n=2]");
        }
        Iterator<? extends DecodedLine<?>> unread;
        try (Stream<? extends DecodedLine<?>> lines = STRICT.decodeLines(file)) {
            unread = lines.iterator();
        }
        assertThatThrownBy(unread::hasNext).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> STRICT.decodeLines(folder.resolve("none"))).isInstanceOf(IOException.class);
    }

    @Test
    void saysThatAStreamCannotBeRead() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatThrownBy(() -> STRICT.decodeLines(closed).toList()).isInstanceOf(UncheckedIOException.class);
    }

    /** Threads that share a decoder and a stream find what one finds alone, in the same order. */
    @Test
    void decodesInParallel() {
        byte[] jobs = IntStream.range(0, 3000)
                .mapToObj(i -> i % 100 == 99 ? "{\"bad\"" : job(i))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        List<String> expected = STRICT.decodeLines(jobs).map(LinesTest::told).toList();
        assertThat(expected).hasSize(3000).contains("100 InvalidJsonException", "3000 InvalidJsonException");
        assertThat(STRICT.decodeLines(jobs).parallel().map(LinesTest::told).toList())
                .isEqualTo(expected);
    }
}
