package dev.extractgen.generator.decoding.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import dev.extractgen.runtime.DecodeProblem;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks that a record and its problems are together the whole result. Whatever the result holds is in the record's own
 * document at the same place, or there is a problem with just that value, and the document holds nothing else. The one
 * distinction that a record may give up is that between missing, null and empty.
 */
public final class ResultOracle {
    private final Set<String> holes;

    private ResultOracle(Set<String> holes) {
        this.holes = holes;
    }

    /**
     * Checks one record.
     *
     * @param pointer the place of the result in the bytes that were decoded
     */
    public static void check(JsonNode result, String pointer, Object record, List<DecodeProblem> problems) {
        new ResultOracle(holes(problems)).compare(result, Json.document(record), pointer);
    }

    /** Returns the pointers of the values that have no place in the record. */
    static Set<String> holes(List<DecodeProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.json() != null)
                .filter(problem -> !problem.code().name().startsWith("METADATA"))
                .map(DecodeProblem::pointer)
                .collect(Collectors.toSet());
    }

    /** Returns the indexes of the elements of an array that the record holds. */
    static List<Integer> kept(JsonNode array, String pointer, Set<String> holes) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (!holes.contains(Json.child(pointer, i))) {
                kept.add(i);
            }
        }
        return kept;
    }

    private void compare(JsonNode sent, JsonNode held, String pointer) {
        if (holes.contains(pointer)) {
            require(Json.isBlank(held), pointer, "is reported and held nevertheless", sent, held);
        } else if (sent.isObject() && held.isObject()) {
            sent.fieldNames()
                    .forEachRemaining(name -> compare(sent.get(name), held.path(name), Json.child(pointer, name)));
            held.fieldNames().forEachRemaining(name -> {
                if (!sent.has(name)) {
                    require(Json.isBlank(held.get(name)), Json.child(pointer, name), "is invented", sent, held);
                }
            });
        } else if (sent.isArray() && held.isArray()) {
            List<Integer> kept = kept(sent, pointer, holes);
            require(held.size() == kept.size(), pointer, "has lost or invented elements", sent, held);
            for (int i = 0; i < kept.size(); i++) {
                compare(sent.get(kept.get(i)), held.get(i), Json.child(pointer, kept.get(i)));
            }
        } else if (sent.isTextual() && held.isTextual()) {
            require(isSameText(sent.textValue(), held.textValue()), pointer, "is another text", sent, held);
        } else {
            boolean isSame = Json.isBlank(sent) ? Json.isBlank(held) : Json.same(sent, held);
            require(isSame || isLeftOut(sent, held, pointer), pointer, "is not what was sent", sent, held);
        }
    }

    /** A list all of whose elements are reported is empty, and so may be missing. */
    private boolean isLeftOut(JsonNode sent, JsonNode held, String pointer) {
        if (!Json.isBlank(held) || !sent.isContainerNode()) {
            return false;
        }
        if (sent.isArray()) {
            return kept(sent, pointer, holes).isEmpty();
        }
        List<String> names = new ArrayList<>();
        sent.fieldNames().forEachRemaining(names::add);
        return names.stream().allMatch(name -> holes.contains(Json.child(pointer, name)));
    }

    private static boolean isSameText(String sent, String held) {
        return sent.equals(held)
                || isSame(sent, held, OffsetDateTime::parse)
                || isSame(sent, held, LocalTime::parse)
                || isSame(sent, held, UUID::fromString);
    }

    private static boolean isSame(String a, String b, Function<String, ?> parser) {
        try {
            return parser.apply(a).equals(parser.apply(b));
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void require(boolean holds, String pointer, String complaint, JsonNode sent, JsonNode held) {
        if (!holds) {
            throw new AssertionError("%s %s: sent %s, held %s".formatted(pointer, complaint, sent, held));
        }
    }
}
