package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.LineReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, of which no more are held than are being worked on: other threads get some megabytes. */
final class Lines implements Spliterator<LineReader.Line> {
    private static final int BATCH_BYTES = 1 << 22;
    private static final int BATCH_LINES = 256;

    private final LineReader lines;

    Lines(LineReader lines) {
        this.lines = lines;
    }

    @Override
    public boolean tryAdvance(Consumer<? super LineReader.Line> action) {
        LineReader.Line line = next();
        if (line == null) {
            return false;
        }
        action.accept(line);
        return true;
    }

    @Override
    public @Nullable Spliterator<LineReader.Line> trySplit() {
        List<LineReader.Line> batch = new ArrayList<>();
        int bytes = 0;
        while (bytes < BATCH_BYTES && batch.size() < BATCH_LINES) {
            LineReader.Line line = next();
            if (line == null) {
                break;
            }
            batch.add(line);
            bytes += line.bytes() == null ? 0 : line.bytes().length;
        }
        return batch.isEmpty() ? null : Spliterators.spliterator(batch, characteristics());
    }

    private LineReader.@Nullable Line next() {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }
}
