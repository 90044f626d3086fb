package dev.extractgen.generator.review.rules;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Hands things over from one thread to another, in order. */
final class Handover<T> {
    private final BlockingQueue<Optional<T>> queue = new LinkedBlockingQueue<>();

    /** Hands a thing over. */
    void give(T thing) {
        queue.add(Optional.of(thing));
    }

    /** Says that nothing more comes. */
    void end() {
        queue.add(Optional.empty());
    }

    /** Takes things, waiting for each, until nothing more comes. */
    void takeAll(Consumer<T> taker) {
        try {
            for (Optional<T> thing = queue.take(); thing.isPresent(); thing = queue.take()) {
                taker.accept(thing.get());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a thread that takes what is handed over", e);
        }
    }
}
