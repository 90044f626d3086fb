package dev.extractgen.generator.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives names within one scope so that none is given twice and none depends on the order of the claims: in each round
 * every claim asks for its next best name, and where several ask for the same one, only the one that is called exactly
 * so gets it.
 */
final class Scope {
    /** So many places for each name, and no table is ever made anew; there may be thousands of names. */
    private static final int SPARE = 2;

    private final UnaryOperator<String> key;
    private final Set<String> taken = new HashSet<>();

    /**
     * Makes a scope.
     *
     * @param key what makes two names the same, such as their lower case
     */
    Scope(UnaryOperator<String> key) {
        this.key = key;
    }

    /** Makes names unavailable. */
    void reserve(Iterable<String> names) {
        for (String name : names) {
            taken.add(key.apply(name));
        }
    }

    boolean isTaken(String name) {
        return taken.contains(key.apply(name));
    }

    /** Gives each claim a name; the caller may add to them. */
    <T> Map<T, String> name(List<Claim<T>> claims) {
        Map<T, String> names = new HashMap<>(SPARE * claims.size());
        if (giveBest(claims, names)) {
            return names;
        }
        List<Claim<T>> open = new ArrayList<>(claims);
        for (int round = 0; !open.isEmpty(); round++) {
            Map<String, List<Claim<T>>> wishes = new LinkedHashMap<>();
            for (Claim<T> claim : open) {
                wishes.computeIfAbsent(key.apply(candidate(claim, round)), wish -> new ArrayList<>())
                        .add(claim);
            }
            Set<String> given = new HashSet<>();
            open.clear();
            for (Map.Entry<String, List<Claim<T>>> wish : wishes.entrySet()) {
                List<Claim<T>> rivals = wish.getValue();
                Claim<T> winner = taken.contains(wish.getKey()) ? null : winner(rivals, round);
                if (winner != null) {
                    names.put(winner.owner(), candidate(winner, round));
                    given.add(wish.getKey());
                }
                for (Claim<T> rival : rivals) {
                    if (winner == null || !winner.owner().equals(rival.owner())) {
                        open.add(rival);
                    }
                }
            }
            taken.addAll(given);
        }
        return names;
    }

    /** Gives each claim the best of its names, if nobody else asks for one of them, as is most often so. */
    private <T> boolean giveBest(List<Claim<T>> claims, Map<T, String> names) {
        Set<String> wishes = new HashSet<>(SPARE * claims.size());
        for (Claim<T> claim : claims) {
            String wish = key.apply(claim.candidates().best());
            if (taken.contains(wish) || !wishes.add(wish)) {
                return false;
            }
        }
        for (Claim<T> claim : claims) {
            names.put(claim.owner(), claim.candidates().best());
        }
        taken.addAll(wishes);
        return true;
    }

    private static <T> @Nullable Claim<T> winner(List<Claim<T>> rivals, int round) {
        if (rivals.size() == 1) {
            return rivals.get(0);
        }
        List<Claim<T>> exact = new ArrayList<>();
        for (Claim<T> rival : rivals) {
            if (rival.original().equals(candidate(rival, round))) {
                exact.add(rival);
            }
        }
        List<Claim<T>> best = exact.isEmpty() ? rivals : exact;
        return best.size() == 1 ? best.get(0) : null;
    }

    private static String candidate(Claim<?> claim, int round) {
        return claim.candidates().get(round);
    }
}
