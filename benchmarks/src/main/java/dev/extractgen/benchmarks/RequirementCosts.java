package dev.extractgen.benchmarks;

import dev.extractgen.benchmarks.contenders.Contenders;
import dev.extractgen.benchmarks.documents.Payload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures what each requirement of decoding costs: decoders that lack one take turns with the one that has all.
 * {@code costs/measure} builds them. {@code -Drounds=5} measures less.
 */
public final class RequirementCosts {
    private static final String WHOLE = "whole";
    private static final int WARM_UP_SECONDS = 3;

    private final List<byte[]> documents = Payload.VARIED.documents();

    private RequirementCosts() {}

    /**
     * Prints the costs.
     *
     * @param arguments a folder, with a folder of class files for each requirement that is missing in them, and one for
     *     the whole
     */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        List<Decoder> decoders = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            for (Path folder : folders.sorted().toList()) {
                decoders.add(new Decoder(folder));
            }
        }
        decoders.sort((one, other) -> Boolean.compare(other.isWhole(), one.isWhole()));
        new RequirementCosts().run(decoders, Integer.getInteger("rounds", 30));
    }

    private void run(List<Decoder> decoders, int rounds) throws IOException, ReflectiveOperationException {
        for (Decoder decoder : decoders) {
            check(decoder);
            warmUp(decoder);
        }
        double[][] nanos = new double[decoders.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < nanos.length; i++) {
                nanos[i][round] = nanos(decoders.get(i));
            }
        }
        System.out.printf(
                "| without this requirement | of the whole time | middle half of the rounds |%n|---|---|---|%n");
        for (int i = 1; i < nanos.length; i++) {
            double[] shares = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                shares[round] = nanos[i][round] / nanos[0][round];
            }
            Arrays.sort(shares);
            System.out.printf(
                    "| %s | %.2f | %.2f to %.2f |%n",
                    decoders.get(i).name(), shares[rounds / 2], shares[rounds / 4], shares[3 * rounds / 4]);
        }
    }

    /**
     * What lacks a requirement reads otherwise, but it reads; the whole must read what the project's own decoder does.
     */
    private void check(Decoder decoder) throws IOException, ReflectiveOperationException {
        for (byte[] document : documents) {
            String read = text(decoder.decode(document));
            String expected = text(Contenders.EXTRACTGEN.make().invoice(document));
            if (decoder.isWhole() ? !read.equals(expected) : read.length() < expected.length() / 20) {
                throw new IllegalStateException(decoder.name() + " does not read everything");
            }
        }
    }

    /** Returns the values and the metadata of a job, whatever runtime its class is of. */
    private static String text(Object job) throws ReflectiveOperationException {
        Object result = job.getClass().getMethod("result").invoke(job);
        return result + " " + result.getClass().getMethod("fieldMetadata").invoke(result);
    }

    private void warmUp(Decoder decoder) {
        for (double spent = 0; spent < WARM_UP_SECONDS * 1e9; ) {
            spent += nanos(decoder);
        }
    }

    private double nanos(Decoder decoder) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (byte[] document : documents) {
            decoder.decode(document);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    /** A generated decoder with a runtime of its own. */
    private static final class Decoder {
        private final String name;
        private final Object strict;
        private final Method decode;

        Decoder(Path folder) throws ReflectiveOperationException {
            this.name = String.valueOf(folder.getFileName());
            ClassLoader own = new URLClassLoader(new URL[] {url(folder)}, ClassLoader.getPlatformClassLoader());
            Class<?> type = own.loadClass("dev.extractgen.benchmarks.extract.InvoiceDecoder");
            this.strict = type.getMethod("strict").invoke(null);
            this.decode = type.getMethod("decode", byte[].class);
        }

        private static URL url(Path folder) {
            try {
                return folder.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }

        String name() {
            return name.replace('-', ' ');
        }

        boolean isWhole() {
            return name.equals(WHOLE);
        }

        Object decode(byte[] document) {
            try {
                return decode.invoke(strict, (Object) document);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name() + " can't read a document", e);
            }
        }
    }
}
