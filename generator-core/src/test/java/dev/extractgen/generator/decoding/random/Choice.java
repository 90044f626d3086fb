package dev.extractgen.generator.decoding.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random decisions that a seed fixes. */
public final class Choice {
    private final Random random;

    /** Makes decisions that the seed fixes. */
    public Choice(long seed) {
        this.random = new Random(seed);
    }

    /** Returns true in so many of a hundred cases. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Returns a number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double fraction() {
        return random.nextDouble();
    }

    long anyLong() {
        return random.nextLong();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T of(T... options) {
        return options[random.nextInt(options.length)];
    }

    <T> T of(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    <T> List<T> shuffled(Iterable<T> elements) {
        List<T> list = new ArrayList<>();
        elements.forEach(list::add);
        Collections.shuffle(list, random);
        return list;
    }
}
