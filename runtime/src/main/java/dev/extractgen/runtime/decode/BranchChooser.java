package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import dev.extractgen.runtime.json.Span;
import dev.extractgen.runtime.support.UnknownValueException;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the type of an object that may be of several. First the members decide that have constant values, then those
 * that must or must not be there; where these leave several types, the object is read as each of them, and the first is
 * chosen that gives no errors, or else leaves out the fewest values, then gives the fewest errors, then has the fewest
 * values without a type of their own; what lies within a value counts as well.
 *
 * <p>It remembers what it has found, so that objects within objects are not read anew for each type of the outer one.
 * While an object is only tried, what came of trying those within it stands for reading them.
 */
final class BranchChooser {
    /** Stands for null among the values of members. */
    private static final Object NULL = new Object();

    private final JsonReader json;
    private final Map<Question, Answer> answers = new HashMap<>();
    private final Map<Question, Outcome> outcomes = new HashMap<>();
    private final Map<Integer, String> expected = new HashMap<>();

    /** How many objects are being tried, each within the one before. */
    private int trials;

    private record Question(Branches<?> branches, int offset) {}

    /**
     * What is known of an object.
     *
     * @param expected for each value in it that no branch knows where each knows a few, what all of them know, by
     *     offset
     */
    private record Answer(Branch<?> branch, Map<Integer, String> expected) {}

    /**
     * What came of trying to read an object as the branch that it was found to be.
     *
     * @param end the offset after it
     */
    private record Outcome(@Nullable Object value, int end, Misfits misfits) {}

    BranchChooser(JsonReader json) {
        this.json = json;
    }

    /** Reads the object that a reader stands on as what it is found to be. */
    <T> @Nullable T read(Branches<T> branches, JsonReader in, Problems problems, MetadataNode metadata) {
        Question question = new Question(branches, in.offset());
        Answer answer = choose(question, branches, in);
        Outcome outcome = outcomes.get(question);
        if (outcome != null) {
            return again(outcome, in, problems);
        }
        expected.putAll(answer.expected());
        @SuppressWarnings("unchecked") // The answer to a question is one of the branches that it asks about.
        Branch<T> branch = (Branch<T>) answer.branch();
        T value = branch.element().read(new ValueReader(in, problems, this), metadata);
        expected.keySet().removeAll(answer.expected().keySet());
        return value;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // It is what the same question was answered with.
    private static <T> @Nullable T again(Outcome outcome, JsonReader in, Problems problems) {
        in.moveTo(outcome.end());
        problems.count(outcome.misfits());
        return (T) outcome.value();
    }

    /**
     * Returns what is expected in place of a value that one branch does not know: if no other does either, what all of
     * them know.
     */
    String expected(int offset, String ofOne) {
        return expected.getOrDefault(offset, ofOne);
    }

    /** Finds the branch for the object that a reader stands on; what is known is not passed over once more for that. */
    private <T> Answer choose(Question question, Branches<T> branches, JsonReader in) {
        Answer known = answers.get(question);
        if (known == null) {
            Span span = in.skip();
            in.moveTo(span.start());
            known = answer(question, branches.of(JsonType.OBJECT), span);
            answers.put(question, known);
        }
        return known;
    }

    private <T> Answer answer(Question question, List<Branch<T>> branches, Span span) {
        Set<String> constants = new HashSet<>();
        branches.forEach(branch -> constants.addAll(branch.constants().keySet()));
        Map<String, Object> members = members(span, constants);
        List<Branch<T>> matching = branches.stream()
                .filter(branch -> hasConstants(branch, members))
                .toList();
        return matching.isEmpty()
                ? new Answer(best(question, fitting(branches, members.keySet()), span), expected(branches, span))
                : new Answer(best(question, fitting(matching, members.keySet()), span), Map.of());
    }

    private static <T> List<Branch<T>> fitting(List<Branch<T>> branches, Set<String> names) {
        if (branches.size() == 1) {
            return branches;
        }
        List<Branch<T>> fitting =
                branches.stream().filter(branch -> hasNames(branch, names)).toList();
        return fitting.isEmpty() ? branches : fitting;
    }

    private <T> Map<Integer, String> expected(List<Branch<T>> branches, Span span) {
        Map<Integer, String> all = new HashMap<>();
        JsonReader in = json.at(span);
        in.beginObject();
        while (in.nextMember() != JsonReader.END) {
            String name = in.name();
            int offset = in.offset();
            if (branches.stream().allMatch(branch -> branch.constants().containsKey(name))) {
                Object[] values = branches.stream()
                        .flatMap(branch -> branch.constants().getOrDefault(name, Set.of()).stream())
                        .toArray();
                try {
                    WireValues.of(values, Function.identity()).get(scalar(in));
                } catch (UnknownValueException e) {
                    all.put(offset, e.expected());
                }
            } else {
                in.skip();
            }
        }
        return all;
    }

    /** Returns an object's members: the values of those that are wanted, of others their places. */
    private Map<String, Object> members(Span span, Set<String> wanted) {
        JsonReader in = json.at(span);
        Map<String, Object> members = new HashMap<>();
        in.beginObject();
        while (in.nextMember() != JsonReader.END) {
            String name = in.name();
            members.put(name, wanted.contains(name) ? scalar(in) : in.skip());
        }
        return members;
    }

    /** Reads a value; one that is no scalar equals no constant. */
    private static Object scalar(JsonReader in) {
        return switch (in.type()) {
            case STRING -> in.string();
            case BOOLEAN -> in.bool();
            case NUMBER -> number(in);
            case OBJECT, ARRAY -> in.skip();
            case NULL -> {
                in.skip();
                yield NULL;
            }
        };
    }

    /** Reads a number; one that no Java type holds equals no constant either. */
    private static Object number(JsonReader in) {
        int offset = in.offset();
        try {
            return comparable(Numbers.free(in.number()));
        } catch (ArithmeticException | NumberFormatException e) {
            return new Span(offset, in.offset());
        }
    }

    private static Object comparable(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros() : value;
    }

    private static boolean hasConstants(Branch<?> branch, Map<String, Object> members) {
        return branch.constants().entrySet().stream().allMatch(constant -> {
            Object value = members.get(constant.getKey());
            return value == null
                    || (value == NULL
                            ? isNullable(branch, constant.getKey())
                            : constant.getValue().stream()
                                    .anyMatch(each -> comparable(each).equals(value)));
        });
    }

    private static boolean isNullable(Branch<?> branch, String name) {
        Members members =
                branch.members() == null ? Members.of() : branch.members().get();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                return members.get(i).nullable();
            }
        }
        return false;
    }

    private static boolean hasNames(Branch<?> branch, Set<String> names) {
        if (branch.members() == null) {
            return true;
        }
        Members members = branch.members().get();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.required() && !names.contains(member.name()) && Collections.disjoint(names, member.aliases())) {
                return false;
            }
        }
        return !members.isClosed()
                || names.stream()
                        .allMatch(name -> members.names().contains(name) || members.other(name) != Members.END);
    }

    private <T> Branch<T> best(Question question, List<Branch<T>> candidates, Span span) {
        Branch<T> best = candidates.get(0);
        Outcome bestOutcome = null;
        for (int i = 0; i < candidates.size() && candidates.size() > 1; i++) {
            Outcome outcome = outcome(candidates.get(i), span);
            if (bestOutcome == null || outcome.misfits().areFewerThan(bestOutcome.misfits())) {
                best = candidates.get(i);
                bestOutcome = outcome;
            }
            if (outcome.misfits().areNone()) {
                break;
            }
        }
        if (trials == 0) {
            outcomes.clear();
        } else if (bestOutcome != null) {
            outcomes.put(question, bestOutcome);
        }
        return best;
    }

    private <T> Outcome outcome(Branch<T> branch, Span span) {
        Problems problems = new Problems();
        JsonReader in = json.at(span);
        trials++;
        T value = branch.element().read(new ValueReader(in, problems, this), MetadataNode.NONE);
        trials--;
        int end = in.offset();
        Misfits misfits = problems.misfits(offset -> {
            in.moveTo(offset);
            return count(in);
        });
        return new Outcome(value, end, misfits);
    }

    /** Returns how many values a value is, with all that lie within. */
    private static int count(JsonReader in) {
        int values = 1;
        switch (in.type()) {
            case OBJECT -> {
                in.beginObject();
                while (in.nextMember() != JsonReader.END) {
                    values += count(in);
                }
            }
            case ARRAY -> {
                in.beginArray();
                while (in.nextElement()) {
                    values += count(in);
                }
            }
            case STRING, NUMBER, BOOLEAN, NULL -> in.skip();
        }
        return values;
    }
}
