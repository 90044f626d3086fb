package dev.extractgen.generator.review.versions;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.read.NamedSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One version of a schema, and what judging asks of it that has nothing to do with the other.
 *
 * @param schema the schema
 * @param api what its types offer to user code
 * @param types its types by their names in Java
 * @param branches the names of all that are branches of unions, be it records that are there for that alone
 */
record Version(NamedSchema schema, JavaApi api, Map<String, Declaration> types, Set<String> branches) {
    static Version of(NamedSchema schema) {
        JavaApi api = new JavaApi(
                schema.model(), schema.names(), schema.source().options().types(), schema.bindings());
        Map<String, Declaration> types = new HashMap<>();
        Set<String> branches = new HashSet<>();
        for (Declaration declaration : schema.model().declarations().values()) {
            types.put(api.type(declaration.id()), declaration);
            if (declaration instanceof UnionDeclaration union) {
                branches.addAll(api.branches(union));
            }
        }
        return new Version(schema, api, types, branches);
    }

    /** Returns whether code can call a constructor of a record; it can't where there are too many arguments. */
    boolean hasConstructor(Holder holder) {
        Declaration record = types.get(holder.record());
        return record == null || api.hasConstructor(record);
    }
}
