package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Walks a document once and gives every pending problem its pointer, its raw JSON, and its line and column. */
final class ProblemLocator {
    private final Map<Integer, List<Problems.Pending>> pending = new HashMap<>();
    private final JsonReader document;
    private final TreeMap<Integer, Integer> lineStarts = new TreeMap<>();
    private final List<DecodeProblem> located = new ArrayList<>();

    ProblemLocator(List<Problems.Pending> problems, JsonReader document) {
        for (Problems.Pending problem : problems) {
            pending.computeIfAbsent(problem.offset(), offset -> new ArrayList<>())
                    .add(problem);
        }
        this.document = document.at(document.document());
    }

    List<DecodeProblem> locate() {
        indexLines();
        visit("");
        located.sort(Comparator.comparingInt(DecodeProblem::offset));
        return located;
    }

    private void indexLines() {
        lineStarts.put(0, 1);
        for (int i = 0; i < document.document().end(); i++) {
            if (document.byteAt(i) == '\n') {
                lineStarts.put(i + 1, lineStarts.size() + 1);
            }
        }
    }

    private Span visit(String pointer) {
        int start = document.offset();
        List<Problems.Pending> here = pending.getOrDefault(start, List.of());
        Map<Object, Span> children = new HashMap<>();
        switch (document.type()) {
            case OBJECT -> {
                document.beginObject();
                while (document.nextMember() != JsonReader.END) {
                    String name = document.name();
                    Span child = visit(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
                    if (!here.isEmpty()) {
                        children.put(name, child);
                    }
                }
            }
            case ARRAY -> {
                document.beginArray();
                for (int i = 0; document.nextElement(); i++) {
                    Span child = visit(pointer + "/" + i);
                    if (!here.isEmpty()) {
                        children.put(i, child);
                    }
                }
            }
            default -> document.skip();
        }
        Span span = new Span(start, document.offset());
        for (Problems.Pending problem : here) {
            if (problem.child() == null) {
                report(problem, pointer, start, span);
            } else {
                String token = problem.child().toString().replace("~", "~0").replace("/", "~1");
                Span child = children.get(problem.child());
                report(problem, pointer + "/" + token, child == null ? start : child.start(), child);
            }
        }
        return span;
    }

    private void report(Problems.Pending problem, String pointer, int offset, @Nullable Span span) {
        Map.Entry<Integer, Integer> line = lineStarts.floorEntry(offset);
        located.add(new DecodeProblem(
                problem.code(),
                problem.code().severity(),
                pointer,
                problem.expected(),
                span == null ? null : document.source(span),
                offset,
                line.getValue(),
                offset - line.getKey() + 1));
    }
}
