package dev.extractgen.generator.golden;

import dev.extractgen.generator.testing.GeneratedClasses;

/** The sources of all golden cases, compiled together once and loaded. */
final class GoldenClasses {
    private static final class Holder {
        private static final GeneratedClasses CLASSES = GeneratedClasses.compile(GoldenCase.all().stream()
                .flatMap(golden -> golden.generate().sources().stream())
                .toList());
    }

    private GoldenClasses() {}

    static GeneratedClasses get() {
        return Holder.CLASSES;
    }
}
