package dev.extractgen.runtime.json;

import java.util.HashMap;
import java.util.Map;

/** What the objects of a document have taught about those to come, for each kind of object. */
final class DocumentPredictions {
    private static final int KEPT = 32;

    private final Map<JsonNames, MemberPredictions> all = new HashMap<>();
    private final MemberPredictions[] kept = new MemberPredictions[KEPT];

    /** Returns the predictions for objects of which some names are expected. */
    MemberPredictions of(JsonNames names) {
        MemberPredictions found = kept[names.number % KEPT];
        if (found != null && found.names == names) {
            return found;
        }
        MemberPredictions known = all.get(names);
        if (known == null) {
            known = new MemberPredictions(names);
            all.put(names, known);
        }
        kept[names.number % KEPT] = known;
        return known;
    }
}
