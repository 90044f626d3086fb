package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.DecodedLine;
import dev.extractgen.runtime.DecodedResult;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.InvalidJsonException;
import dev.extractgen.runtime.JobResult;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.LineReader;
import dev.extractgen.runtime.json.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Decodes jobs of one schema into its records. Decoders are immutable and may be shared between threads.
 *
 * <p>Every method throws {@link InvalidJsonException} when the bytes are not one JSON document in UTF-8, and in
 * {@link Mode#STRICT} a {@link DecodeException} when the document has errors.
 *
 * @param <T> the generated record
 */
public abstract class ExtractDecoder<T> {
    /** The largest document that is read from a stream, a file or a line, in bytes. */
    public static final int MAX_BYTES = 1 << 30;

    private final Mode mode;

    /** Makes a decoder. */
    protected ExtractDecoder(Mode mode) {
        this.mode = mode;
    }

    /** Reads the root of a result; returns null after having reported that it does not fit. */
    protected abstract @Nullable T read(ValueReader in, MetadataNode metadata);

    /** Returns the shape that the root's metadata has. */
    protected abstract MetadataShape metadataShape();

    final RootFields rootFields() {
        return RootFields.of(metadataShape());
    }

    /** Decodes the body of {@code GET /api/v2/extract/{job_id}}, or a run of the first API. */
    public final ExtractedJob<T> decode(byte[] job) {
        JsonReader json = JsonReader.of(job);
        Problems problems = new Problems();
        PassedMetadata metadata = new PassedMetadata(new MetadataSource(json, problems), metadataShape(), rootFields());
        PassedResult<T> passed = new PassedResult<>(this, json, metadata);
        JobEnvelope envelope = new JobEnvelopeReader(json, problems, metadata, passed).read();
        json.end();
        JobResult<T> result = passed.read(envelope, problems);
        List<DecodeProblem> located = problems.locate(json);
        requireFit(located);
        return new ExtractedJob<>(envelope.details(), result, located);
    }

    /**
     * Decodes the body of a job from a stream, which is read to its end and not closed.
     *
     * @throws IOException if the stream can't be read
     */
    public final ExtractedJob<T> decode(InputStream job) throws IOException {
        return decode(readAll(job));
    }

    /**
     * Decodes the body of a job from a file.
     *
     * @throws IOException if the file can't be read
     */
    public final ExtractedJob<T> decode(Path job) throws IOException {
        try (InputStream in = Files.newInputStream(job)) {
            return decode(in);
        }
    }

    /**
     * Decodes jobs that lie in a stream, one in each line, lazily: a line is read when the stream of jobs comes to it.
     * In a parallel stream, lines are decoded by several threads. A bad line stops nothing; blank lines are passed
     * over.
     *
     * @param jobs is read to its end and not closed; if it can't be read, the stream of jobs throws
     *     {@link UncheckedIOException}
     */
    public final Stream<DecodedLine<T>> decodeLines(InputStream jobs) {
        return StreamSupport.stream(new Lines(new LineReader(jobs, MAX_BYTES)), false)
                .map(this::decodeLine);
    }

    /**
     * Decodes jobs that lie in a file, one in each line, as {@link #decodeLines(InputStream)} does. Closing the stream
     * of jobs closes the file.
     *
     * @throws IOException if the file can't be opened
     */
    public final Stream<DecodedLine<T>> decodeLines(Path jobs) throws IOException {
        InputStream in = Files.newInputStream(jobs);
        return decodeLines(in).onClose(() -> close(in));
    }

    /** Decodes jobs that lie one in each line, as {@link #decodeLines(InputStream)} does. */
    public final Stream<DecodedLine<T>> decodeLines(byte[] jobs) {
        return decodeLines(new ByteArrayInputStream(jobs));
    }

    private DecodedLine<T> decodeLine(LineReader.Line line) {
        try {
            if (line.bytes() == null) {
                throw tooLarge();
            }
            return DecodedLine.of(line.number(), decode(line.bytes()));
        } catch (InvalidJsonException | DecodeException e) {
            return DecodedLine.failed(line.number(), e);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decodes a result that was stored without its job, and without metadata. */
    public final DecodedResult<T> decodeResult(byte[] result) {
        return decodeResult(result, null);
    }

    /**
     * Decodes a result and its metadata that were stored without their job.
     *
     * @param result the value of {@code extract_result}
     * @param metadata the value of {@code extract_metadata}, {@code field_metadata} or {@code document_metadata}, or
     *     null
     */
    public final DecodedResult<T> decodeResult(byte[] result, byte @Nullable [] metadata) {
        Fragments fragments = new Fragments(this, result, metadata);
        T value = fragments.reader(this).readSingle(fragments.result.place(), fragments.layout(this));
        List<DecodeProblem> located = fragments.locate();
        requireFit(located);
        return new DecodedResult<>(value, located);
    }

    /** Decodes a list of results, one for each page or row, that was stored without its job and without metadata. */
    public final DecodedResult<List<T>> decodeResults(byte[] results) {
        return decodeResults(results, null);
    }

    /**
     * Decodes a list of results, one for each page or row, and their metadata that were stored without their job.
     *
     * @param results the value of {@code extract_result}
     * @param metadata the value of {@code extract_metadata}, {@code field_metadata}, {@code page_metadata} or
     *     {@code row_metadata}, or null
     */
    public final DecodedResult<List<T>> decodeResults(byte[] results, byte @Nullable [] metadata) {
        Fragments fragments = new Fragments(this, results, metadata);
        List<T> values = fragments
                .reader(this)
                .readMany(fragments.result.place(), fragments.layout(this), false)
                .values();
        List<DecodeProblem> located = fragments.locate();
        requireFit(located);
        return new DecodedResult<>(values, located);
    }

    private void requireFit(List<DecodeProblem> problems) {
        for (DecodeProblem problem : problems) {
            if (mode == Mode.STRICT && problem.severity() == DecodeProblem.Severity.ERROR) {
                throw new DecodeException(problems);
            }
        }
    }

    private static byte[] readAll(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES);
        if (bytes.length == MAX_BYTES && in.read() >= 0) {
            throw tooLarge();
        }
        return bytes;
    }

    private static InvalidJsonException tooLarge() {
        return new InvalidJsonException("larger than %s bytes".formatted(MAX_BYTES), MAX_BYTES);
    }

    /**
     * A document with nothing around a result or metadata.
     *
     * @param place the place of its value, without white space around it
     */
    private record Fragment(JsonReader json, Span place) {
        /** Reads to the end, so that what is not JSON is refused before anything of it is decoded. */
        static Fragment of(byte[] bytes) {
            JsonReader json = JsonReader.of(bytes);
            Span place = json.skip();
            json.end();
            return new Fragment(json, place);
        }
    }

    /** A result and its metadata in documents of their own. */
    private static final class Fragments {
        private final Fragment result;
        private final Problems resultProblems = new Problems();
        private final @Nullable Fragment metadata;
        private final Problems metadataProblems = new Problems();
        private final PassedMetadata passed;

        Fragments(ExtractDecoder<?> decoder, byte[] result, byte @Nullable [] metadata) {
            this.result = Fragment.of(result);
            this.metadata = metadata == null ? null : Fragment.of(metadata);
            this.passed = new PassedMetadata(
                    new MetadataSource((this.metadata == null ? this.result : this.metadata).json(), metadataProblems),
                    decoder.metadataShape(),
                    decoder.rootFields());
        }

        <T> ResultReader<T> reader(ExtractDecoder<T> decoder) {
            return new ResultReader<>(decoder, result.json(), resultProblems, passed);
        }

        MetadataLayout layout(ExtractDecoder<?> decoder) {
            return metadata == null
                    ? MetadataLayout.NONE
                    : MetadataLayout.unwrap(passed, metadata.place(), decoder.rootFields());
        }

        List<DecodeProblem> locate() {
            List<DecodeProblem> located = new ArrayList<>(resultProblems.locate(result.json()));
            if (metadata != null) {
                located.addAll(metadataProblems.locate(metadata.json()));
            }
            return located;
        }
    }
}
