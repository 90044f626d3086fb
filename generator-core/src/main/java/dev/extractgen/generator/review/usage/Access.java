package dev.extractgen.generator.review.usage;

import dev.extractgen.generator.emit.JavaApi;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.document.Route;
import dev.extractgen.generator.review.versions.Holder;

/** Writes how user code comes to a value from the root record. */
final class Access {
    private final NamedSchema schema;
    private final JavaApi api;
    private final String root;

    /**
     * Makes a writer.
     *
     * @param root the variable that holds the root record, or the value of the definition at which a route begins
     */
    Access(NamedSchema schema, JavaApi api, String root) {
        this.schema = schema;
        this.api = api;
        this.root = root;
    }

    /** Returns an expression for the component through which user code comes to the value that a route leads to. */
    String toHolder(Route route) {
        if (route instanceof Route.Element element) {
            return toHolder(element.parent());
        }
        if (route instanceof Route.Undeclared undeclared) {
            return undeclared.object() == null
                    ? toHolder(undeclared.parent())
                    : "%s.%s()"
                            .formatted(
                                    to(undeclared.parent()),
                                    schema.names()
                                            .otherMembers(undeclared.object())
                                            .get(undeclared.kind()));
        }
        if (route instanceof Route.Position position) {
            return "%s.%s()"
                    .formatted(
                            to(position.parent()),
                            Holder.component(position, schema, api).name());
        }
        return to(route);
    }

    private String to(Route route) {
        if (route instanceof Route.Member member) {
            String name = schema.names().component(member.object(), member.name());
            return "%s.%s()".formatted(to(member.parent()), name);
        }
        if (route instanceof Route.Position position) {
            return toHolder(position) + (Holder.isAfterPositions(position, schema) ? ".get(0)" : "");
        }
        if (route instanceof Route.Element element) {
            return to(element.parent()) + ".get(0)";
        }
        if (route instanceof Route.Undeclared undeclared) {
            String members = undeclared.object() == null ? to(undeclared.parent()) : toHolder(undeclared);
            return members + ".values().iterator().next()";
        }
        if (route instanceof Route.Branch branch
                && schema.model().declaration(branch.union()) instanceof UnionDeclaration union) {
            String record = api.branch(union, branch.index());
            boolean hasParts =
                    schema.model().hasParts(union.branches().get(branch.index()).type());
            return "((%s) %s)%s".formatted(record, to(branch.parent()), hasParts ? "" : ".value()");
        }
        return route instanceof Route.Definition || schema.model().isRootRecord() ? root : root + ".value()";
    }
}
