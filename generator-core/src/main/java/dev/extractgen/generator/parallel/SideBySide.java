package dev.extractgen.generator.parallel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Does the same with several things at a time, which have no part in each other. Parallel streams are not it: of two
 * that run at once, such as those that read two versions, one waits by spinning on JDK 17, and for ever if the common
 * pool has no thread.
 */
public final class SideBySide {
    private SideBySide() {}

    /**
     * Returns what comes of each, in their order. The thread that calls does its part, so that it never waits for
     * something that nobody has begun.
     */
    public static <T, R> List<R> map(List<T> all, Function<T, R> action) {
        List<FutureTask<R>> tasks = new ArrayList<>();
        for (T each : all) {
            tasks.add(new FutureTask<>(() -> action.apply(each)));
        }
        Runnable pass = () -> runAll(tasks);
        int threads = Math.min(all.size(), Runtime.getRuntime().availableProcessors());
        for (int others = 1; others < threads; others++) {
            ForkJoinPool.commonPool().execute(pass);
        }
        pass.run();
        List<R> results = new ArrayList<>();
        for (FutureTask<R> task : tasks) {
            results.add(result(task));
        }
        return Collections.unmodifiableList(results);
    }

    private static <R> void runAll(List<FutureTask<R>> tasks) {
        for (FutureTask<R> task : tasks) {
            task.run();
        }
    }

    private static <R> R result(FutureTask<R> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
