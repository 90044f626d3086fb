package dev.extractgen.benchmarks;

import dev.extractgen.benchmarks.contenders.Contenders;
import dev.extractgen.benchmarks.documents.Payload;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures all contenders with one payload, in turns, so that a busy machine is busy for all of them. */
final class Comparison {
    private final Payload payload;
    private final List<Contenders> contenders;
    private final Map<Contenders, Measurement> measurements = new EnumMap<>(Contenders.class);

    Comparison(Payload payload, List<Contenders> contenders) {
        this.payload = payload;
        this.contenders = contenders;
    }

    void run(int rounds) throws IOException, RunnerException {
        List<Contenders> wrong = Equality.wrong(contenders, payload);
        for (int round = 0; round < rounds; round++) {
            for (Contenders contender : contenders) {
                measurements
                        .computeIfAbsent(contender, key -> new Measurement())
                        .addRound(contender, payload);
            }
        }
        print(wrong);
    }

    private void print(List<Contenders> wrong) {
        System.out.printf("%n### %s%n%n", payload.title());
        System.out.println(
                "| contender | MB/s | extractgen is as fast | bytes allocated per byte | spread of rounds |");
        System.out.println("|---|---|---|---|---|");
        Measurement ours = measurements.get(Contenders.EXTRACTGEN);
        measurements.forEach((contender, measurement) -> System.out.printf(
                "| %s%s | %.0f | %s | %.2f | %.0f %% |%n",
                contender.title(),
                wrong.contains(contender) ? " (reads wrongly)" : "",
                1000 / measurement.nanosPerByte(),
                ours == null ? "" : "%.2f×".formatted(measurement.nanosPerByte() / ours.nanosPerByte()),
                measurement.allocatedPerByte(),
                100 * measurement.spread()));
    }
}
