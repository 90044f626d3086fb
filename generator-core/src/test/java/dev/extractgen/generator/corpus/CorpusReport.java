package dev.extractgen.generator.corpus;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Counts what came of all schemas of a folder. */
record CorpusReport(String name, List<CaseResult> cases) {

    /** A number of cases out of all. */
    record Share(long part, long whole) {
        double percent() {
            return whole == 0 ? 100 : 100.0 * part / whole;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%5.1f %%  %s of %s", percent(), part, whole);
        }
    }

    Share compiled() {
        return share(cases, each -> each.failure() == null);
    }

    long broken() {
        return cases.stream().filter(CaseResult::isBroken).count();
    }

    Share equal() {
        return share(positives(), DocumentResult::isEqual);
    }

    Share typedLeaves() {
        long typed = positives().stream().mapToLong(each -> each.typed().size()).sum();
        long untyped =
                positives().stream().mapToLong(each -> each.untyped().size()).sum();
        return new Share(typed - untyped, typed);
    }

    Share equalAndTyped() {
        return share(positives(), each -> each.isEqual() && each.untyped().isEmpty());
    }

    Share detected() {
        return share(negatives(), each -> !each.problems().isEmpty());
    }

    /** Returns the documents that their schema accepts and the decoder does not. */
    List<DocumentResult> wronglyReported() {
        return positives().stream()
                .filter(each -> each.isAccepted() && !each.problems().isEmpty())
                .toList();
    }

    List<DocumentResult> positives() {
        return cases.stream().flatMap(each -> each.positives().stream()).toList();
    }

    List<DocumentResult> negatives() {
        return cases.stream().flatMap(each -> each.negatives().stream()).toList();
    }

    private static <T> Share share(List<T> all, Predicate<T> isPart) {
        return new Share(all.stream().filter(isPart).count(), all.size());
    }

    @Override
    public String toString() {
        return """
                %s
                schemas that generate and compile         %s
                crashes, time-outs, refused by javac      %s
                positive documents equal                  %s
                scalar leaves with a type, held under it  %s
                equal, and every such leaf typed          %s
                negative documents detected               %s
                positive documents with a problem         %s
                """.formatted(
                        name,
                        compiled(),
                        broken(),
                        equal(),
                        typedLeaves(),
                        equalAndTyped(),
                        detected(),
                        wronglyReported().size());
    }
}
