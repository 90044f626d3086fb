package dev.extractgen.benchmarks;

import dev.extractgen.benchmarks.contenders.Contenders;
import dev.extractgen.benchmarks.documents.Payload;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Prints how contenders compare. {@code -Dpayloads=VARIED,SMALL}, {@code -Dcontenders=EXTRACTGEN,FASTJSON2} and
 * {@code -Drounds=1} measure less.
 */
public final class Benchmarks {
    private static final int ROUNDS = 3;

    private Benchmarks() {}

    /** Measures. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        System.out.printf(
                "%s %s, %s, %d processors%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        List<Contenders> contenders = chosen("contenders", Contenders.class);
        int rounds = Integer.getInteger("rounds", ROUNDS);
        for (Payload payload : chosen("payloads", Payload.class)) {
            new Comparison(payload, contenders).run(rounds);
        }
        FirstDecode.run(contenders);
        Threads.run(rounds);
    }

    private static <E extends Enum<E>> List<E> chosen(String property, Class<E> type) {
        String names = System.getProperty(property);
        return names == null
                ? List.of(type.getEnumConstants())
                : Arrays.stream(names.split(",", -1))
                        .map(name -> Enum.valueOf(type, name))
                        .toList();
    }
}
