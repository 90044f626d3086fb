package dev.extractgen.runtime;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that could not be decoded strictly. It lists everything that was found in the document, not only the
 * first.
 */
public final class DecodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN_PROBLEMS = 50;

    @SuppressWarnings("serial") // A copied list of what is serializable is serializable; newer compilers only see List.
    private final List<DecodeProblem> problems;

    /** Makes an exception for a document with these problems. */
    public DecodeException(List<DecodeProblem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    /** Returns all problems, errors and warnings, in the order of the document. */
    public List<DecodeProblem> problems() {
        return problems;
    }

    private static String describe(List<DecodeProblem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == DecodeProblem.Severity.ERROR)
                .count();
        String lines = problems.stream()
                .limit(SHOWN_PROBLEMS)
                .map(problem -> "\n  " + problem.message())
                .collect(Collectors.joining());
        int hidden = problems.size() - SHOWN_PROBLEMS;
        return "the document does not fit its schema: %s, %s%s%s"
                .formatted(
                        count(errors, "error"),
                        count(problems.size() - errors, "warning"),
                        lines,
                        hidden > 0 ? "\n  and %s more, see problems()".formatted(hidden) : "");
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
