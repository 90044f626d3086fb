package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.SchemaNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice that a schema leaves: one of several other schemas holds, or more than one.
 *
 * @param schema the schema
 * @param keyword {@code anyOf} or {@code oneOf}
 * @param branches the schemas to choose from
 */
record Choice(SchemaNode schema, String keyword, List<SchemaNode> branches) {
    // Written out, as Java links a record's own when they are called first, which takes as long as much of a build.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choice choice
                && schema.equals(choice.schema)
                && keyword.equals(choice.keyword)
                && branches.equals(choice.branches);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * schema.hashCode() + keyword.hashCode()) + branches.hashCode();
    }
}
