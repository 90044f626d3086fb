package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks a document once and gives every pending problem its pointer and its raw JSON, and then counts lines up to each.
 * Whatever the document is like, this takes no more memory than the problems themselves.
 */
final class ProblemLocator {
    private final Map<Integer, List<Problems.Pending>> pending = new HashMap<>();
    private final JsonReader document;
    private final StringBuilder pointer = new StringBuilder();
    private final List<Found> found = new ArrayList<>();

    /**
     * A problem whose line is not known yet.
     *
     * @param span the place of the raw JSON, or null when there is none
     */
    private record Found(
            Problems.Pending problem,
            String pointer,
            int offset,
            @Nullable Span span) {}

    ProblemLocator(List<Problems.Pending> problems, JsonReader document) {
        for (Problems.Pending problem : problems) {
            pending.computeIfAbsent(problem.offset(), offset -> new ArrayList<>())
                    .add(problem);
        }
        this.document = document.at(document.document());
    }

    List<DecodeProblem> locate() {
        visit();
        found.sort(Comparator.comparingInt(Found::offset));
        List<DecodeProblem> located = new ArrayList<>(found.size());
        int line = 1;
        int lineStart = 0;
        int offset = 0;
        for (Found problem : found) {
            for (; offset < problem.offset; offset++) {
                if (document.byteAt(offset) == '\n') {
                    line++;
                    lineStart = offset + 1;
                }
            }
            located.add(located(problem, line, offset - lineStart + 1));
        }
        return located;
    }

    private Span visit() {
        int start = document.offset();
        List<Problems.Pending> here = pending.getOrDefault(start, List.of());
        Map<Object, Span> children = new HashMap<>();
        switch (document.type()) {
            case OBJECT -> {
                document.beginObject();
                while (document.nextMember() != JsonReader.END) {
                    visitChild(document.name(), here, children);
                }
            }
            case ARRAY -> {
                document.beginArray();
                for (int i = 0; document.nextElement(); i++) {
                    visitChild(i, here, children);
                }
            }
            default -> document.skip();
        }
        Span span = new Span(start, document.offset());
        for (Problems.Pending problem : here) {
            if (problem.child() == null) {
                found.add(new Found(problem, pointer.toString(), start, span));
            } else {
                Span child = children.get(problem.child());
                int length = append(problem.child());
                found.add(new Found(problem, pointer.toString(), child == null ? start : child.start(), child));
                pointer.setLength(length);
            }
        }
        return span;
    }

    private void visitChild(Object token, List<Problems.Pending> here, Map<Object, Span> children) {
        int length = append(token);
        Span child = visit();
        pointer.setLength(length);
        if (!here.isEmpty()) {
            children.put(token, child);
        }
    }

    /** Adds a token to the pointer; returns how long the pointer was before. */
    private int append(Object token) {
        int length = pointer.length();
        pointer.append('/').append(token.toString().replace("~", "~0").replace("/", "~1"));
        return length;
    }

    private DecodeProblem located(Found problem, int line, int column) {
        DecodeProblem.Code code = problem.problem.code();
        return new DecodeProblem(
                code,
                code.severity(),
                problem.pointer,
                problem.problem.expected(),
                problem.span == null ? null : document.source(problem.span),
                problem.offset,
                line,
                column);
    }
}
