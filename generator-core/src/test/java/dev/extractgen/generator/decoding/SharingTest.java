package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.extractgen.generator.decoding.oracle.RecordView;
import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decoders may be shared between threads; what they hand out may be shared, stored and sent, and never changes. */
class SharingTest {
    private static final String SCHEMA = """
            {"type": "object", "properties": {
              "text": {"type": "string"}, "date": {"type": "string", "format": "date"}, "uri": {"type": "string", "format": "uri"},
              "kind": {"enum": ["a", 2]}, "free": {}, "list": {"type": "array", "items": {"type": ["integer", "null"]}},
              "rows": {"type": "array", "items": {"$ref": "#/$defs/Row"}}, "row": {"$ref": "#/$defs/Row"},
              "map": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
              "union": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}},
             "additionalProperties": {"type": "string"},
             "$defs": {"Row": {"type": "object", "properties": {"amount": {"type": "number"}}}}}""";
    private static final SchemaDecoders DECODERS = SchemaDecoders.of(SCHEMA);

    private static byte[] body(int seed) {
        return Bodies.document("""
                        {"text": "t%1$d", "date": "2026-01-31", "uri": "urn:x:%1$d", "kind": 2, "free": {"a": [1, {"b": null}]},
                         "list": [1, null, %1$d], "rows": [{"amount": %1$d.5}, "bad"], "row": {}, "map": {"k": ["v%1$d"]},
                         "union": ["u"], "beside": "x"}""".formatted(seed), """
                        {"text": {"citation": [{"page": %1$d, "bounding_boxes": [{"x": 1, "y": 2, "w": 3, "h": 4}],
                         "page_dimensions": {"width": 1, "height": 2}}], "reasoning": "r"}, "map": {"k": [{"confidence": 0.5}]},
                         "rows": [{"amount": {"confidence": 0.%1$d}, "reasoning": "row"}], "union": [{"confidence": 0.25}]}""".formatted(seed)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isSharedBetweenThreads() throws Exception {
        int threads = 8;
        List<ExtractedJob<?>> expected = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            expected.add(DECODERS.lenient().decode(body(i + 1)));
        }
        // Another copy of the classes, which the threads initialise at the same time.
        SchemaDecoders fresh = SchemaDecoders.of(SCHEMA);
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<ExtractedJob<?>>>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                byte[] body = body(i + 1);
                tasks.add(() -> {
                    start.await();
                    List<ExtractedJob<?>> jobs = new ArrayList<>();
                    for (int j = 0; j < 200; j++) {
                        jobs.add(fresh.lenient().decode(body));
                    }
                    return jobs;
                });
            }
            List<Future<List<ExtractedJob<?>>>> done = pool.invokeAll(tasks);
            for (int i = 0; i < threads; i++) {
                for (ExtractedJob<?> job : done.get(i).get()) {
                    assertThat(job.result())
                            .hasToString(expected.get(i).result().toString());
                    assertThat(RecordView.leaves(job.result()).toString())
                            .isEqualTo(
                                    RecordView.leaves(expected.get(i).result()).toString());
                    assertThat(job.problems()).isEqualTo(expected.get(i).problems());
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void isSerialized() throws Exception {
        ExtractedJob<?> job = DECODERS.lenient().decode(body(3));
        Object copy = copy(job.result());
        assertThat(copy).isEqualTo(job.result()).isNotSameAs(job.result());
        assertThat(RecordView.metadata(copy)).isEqualTo(RecordView.metadata(job.result()));
        assertThat(RecordView.leaves(copy)).isEqualTo(RecordView.leaves(job.result()));
        assertThat(copy(job.problems())).isEqualTo(job.problems());
        assertThat(((DecodeException) copy(new DecodeException(job.problems()))).problems())
                .isEqualTo(job.problems());
        requireUnmodifiable(copy);
    }

    private static Object copy(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = DECODERS.classes().objectInput(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void neverChanges() {
        byte[] body = body(4);
        ExtractedJob<?> job = DECODERS.lenient().decode(body);
        String before = job.result() + " " + RecordView.leaves(job.result()) + " " + job.problems();
        java.util.Arrays.fill(body, (byte) ' ');
        assertThat(job.result() + " " + RecordView.leaves(job.result()) + " " + job.problems())
                .isEqualTo(before);
        requireUnmodifiable(job.result());
        requireUnmodifiable(job.problems());
        requireUnmodifiable(DECODERS.lenient()
                .decode(Bodies.pages("[{}]", "[{\"page\": 1, \"fields\": {}}]").getBytes(StandardCharsets.UTF_8))
                .results());
        requireUnmodifiable(DECODERS.lenient()
                .decode(Bodies.pages("[{}]", "[{\"page\": 1, \"fields\": {}}]").getBytes(StandardCharsets.UTF_8))
                .resultPages());
        requireUnmodifiable(DECODERS.lenient()
                .decode("{\"extract_result\": {}, \"configuration\": {\"a\": [{\"b\": [1]}]}}"
                        .getBytes(StandardCharsets.UTF_8))
                .configuration());
        List<DecodeProblem> problems = new ArrayList<>(job.problems());
        DecodeException exception = new DecodeException(problems);
        problems.clear();
        assertThat(exception.problems()).isEqualTo(job.problems());
    }

    /** Tries to change every list and map that can be reached through records, lists and maps. */
    private static void requireUnmodifiable(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            assertThatThrownBy(() -> ((Collection<?>) list).add(null))
                    .isInstanceOf(UnsupportedOperationException.class);
            if (!list.isEmpty()) {
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            }
            list.forEach(SharingTest::requireUnmodifiable);
        } else if (value instanceof Map<?, ?> map) {
            assertThatThrownBy(() -> ((Map<?, ?>) map).put(null, null))
                    .isInstanceOf(UnsupportedOperationException.class);
            if (!map.isEmpty()) {
                assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
                assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(null))
                        .isInstanceOf(UnsupportedOperationException.class);
            }
            map.values().forEach(SharingTest::requireUnmodifiable);
        } else if (value instanceof Record) {
            Stream.of(value.getClass().getRecordComponents())
                    .forEach(component -> requireUnmodifiable(value, component.getAccessor()));
        } else if (value instanceof GeneratedMetadata) {
            Stream.of(value.getClass().getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0)
                    .forEach(accessor -> requireUnmodifiable(value, accessor));
        }
    }

    private static void requireUnmodifiable(Object holder, Method accessor) {
        try {
            requireUnmodifiable(accessor.invoke(holder));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void makesLeavesThatDoNotChange() {
        ExtractedJob<?> job = DECODERS.lenient().decode(body(5));
        RecordView.leaves(job.result()).values().stream()
                .map(ExtractedField::metadata)
                .forEach(SharingTest::requireUnmodifiable);
    }
}
