package dev.extractgen.generator.review.versions;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.emit.JavaApi.ApiComponent;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.NamedSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One version of a schema, and what judging asks of it that has nothing to do with the other.
 *
 * @param schema the schema
 * @param api what its types offer to user code
 * @param types its types by their names in Java
 * @param branches the names of all that are branches of unions, be it records that are there for that alone
 * @param held what records hold that are there for that alone, by their names
 */
record Version(
        NamedSchema schema,
        JavaApi api,
        Map<String, Declaration> types,
        Set<String> branches,
        Map<String, ApiComponent> held) {
    static Version of(NamedSchema schema) {
        JavaApi api = new JavaApi(
                schema.model(), schema.names(), schema.source().options().types(), schema.bindings());
        Map<String, Declaration> types = new HashMap<>();
        Set<String> branches = new HashSet<>();
        Map<String, ApiComponent> held = new HashMap<>();
        for (Declaration declaration : schema.model().declarations().values()) {
            types.put(api.type(declaration.id()), declaration);
            if (declaration instanceof UnionDeclaration union) {
                List<String> names = api.branches(union);
                branches.addAll(names);
                for (int i = 0; i < names.size(); i++) {
                    Type type = union.branches().get(i).type();
                    if (!schema.model().hasParts(type)) {
                        held.put(names.get(i), api.value(type));
                    }
                }
            }
        }
        return new Version(schema, api, types, branches, held);
    }

    /** Returns whether the root record has a type of its own accord by a name. */
    boolean hasOwn(String type) {
        return type.equals(api.root() + "." + schema.names().own().metadata())
                || type.equals(api.root() + "." + schema.names().builders().type());
    }

    /** Returns whether code can call a constructor of a record; it can't where there are too many arguments. */
    boolean hasConstructor(Holder holder) {
        Declaration record = types.get(holder.record());
        return record == null || api.hasConstructor(record);
    }
}
