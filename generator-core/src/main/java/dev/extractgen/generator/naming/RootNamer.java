package dev.extractgen.generator.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names the root records of all schemas of one package. Each schema makes two files, the record's and the decoder's;
 * file names are compared without case, as some file systems compare them.
 */
public final class RootNamer {
    private static final String DECODER = "decoder";

    private RootNamer() {}

    /**
     * Returns the name of the root record of each schema.
     *
     * @param packageName the package
     * @param schemas what each schema is called: the name of its file without ending, or the name that its user chose
     */
    public static Map<String, RootName> name(String packageName, List<String> schemas) {
        Scope scope = new Scope(name -> name.toLowerCase(Locale.ROOT));
        List<Claim<String>> records = new ArrayList<>();
        List<Claim<String>> decoders = new ArrayList<>();
        for (String schema : schemas) {
            Claim<String> claim = new Claim<>(schema, schema, Candidates.type(schema));
            String best = claim.candidates().best().toLowerCase(Locale.ROOT);
            (best.endsWith(DECODER) ? decoders : records).add(claim);
        }
        Map<String, RootName> names = new HashMap<>();
        Map<String, String> simpleNames = scope.name(records);
        for (String name : simpleNames.values()) {
            scope.reserve(List.of(name + "Decoder"));
        }
        simpleNames.putAll(scope.name(decoders));
        for (Map.Entry<String, String> name : simpleNames.entrySet()) {
            names.put(name.getKey(), new RootName(packageName, name.getValue()));
        }
        return names;
    }
}
