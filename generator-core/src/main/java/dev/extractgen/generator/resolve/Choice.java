package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.SchemaNode;
import java.util.List;

/**
 * A choice that a schema leaves: one of several other schemas holds, or more than one.
 *
 * @param schema the schema
 * @param keyword {@code anyOf} or {@code oneOf}
 * @param branches the schemas to choose from
 */
record Choice(SchemaNode schema, String keyword, List<SchemaNode> branches) {}
