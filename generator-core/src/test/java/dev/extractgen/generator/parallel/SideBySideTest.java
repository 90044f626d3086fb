package dev.extractgen.generator.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SideBySideTest {
    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void keepsTheOrder() {
        assertThat(SideBySide.map(NUMBERS, number -> 2 * number))
                .isEqualTo(NUMBERS.stream().map(number -> 2 * number).toList());
    }

    @Test
    void throwsWhatIsThrown() {
        assertThatThrownBy(() -> SideBySide.map(NUMBERS, number -> 1 / (number - 500)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> SideBySide.map(NUMBERS, number -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    @Timeout(60)
    void needsNoThreadOfThePool() {
        int threads = ForkJoinPool.getCommonPoolParallelism();
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                begun.countDown();
                await(end);
            });
        }
        await(begun);

        try {
            assertThat(SideBySide.map(List.of(1, 2), outer -> SideBySide.map(List.of(1, 2), inner -> outer * inner)))
                    .containsExactly(List.of(1, 2), List.of(2, 4));
        } finally {
            end.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
