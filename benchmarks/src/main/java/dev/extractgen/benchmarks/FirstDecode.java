package dev.extractgen.benchmarks;

import dev.extractgen.benchmarks.contenders.Contenders;
import dev.extractgen.benchmarks.documents.Payload;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the processor time of the first job that a fresh JVM decodes, in JVMs of their own. */
public final class FirstDecode {
    private static final int JVMS = 9;

    private FirstDecode() {}

    /** Decodes a file once, and prints how many nanoseconds of processor time that took. */
    public static void main(String[] arguments) throws IOException {
        byte[] job = Files.readAllBytes(Path.of(arguments[1]));
        long start = now();
        Object read = Contenders.valueOf(arguments[0]).make().invoice(job);
        System.out.println(now() - start + " " + read.getClass().getSimpleName());
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static void run(List<Contenders> contenders) throws IOException {
        Path job = Files.createTempFile("job", ".json");
        try {
            Files.write(job, Payload.SMALL.documents().get(0));
            System.out.printf("%n### the first job in a fresh JVM%n%n| contender | processor ms |%n|---|---|%n");
            for (Contenders contender : contenders) {
                System.out.printf("| %s | %.1f |%n", contender.title(), milliseconds(contender, job));
            }
        } finally {
            Files.delete(job);
        }
    }

    private static double milliseconds(Contenders contender, Path job) throws IOException {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < JVMS; i++) {
            Process jvm = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            FirstDecode.class.getName(),
                            contender.name(),
                            job.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            nanos.add(Long.parseLong(printed.substring(0, printed.indexOf(' '))));
        }
        return nanos.stream().sorted().toList().get(JVMS / 2) / 1e6;
    }
}
