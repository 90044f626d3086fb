package dev.extractgen.generator.naming;

import java.util.List;
import java.util.function.Predicate;

/**
 * The names that builders of records have, where users want some. They give way as {@link OwnNames} do.
 *
 * @param builder the method that returns an empty builder
 * @param toBuilder the method that returns a builder with a record's values
 * @param type the type of a record's builder
 */
public record BuilderNames(String builder, String toBuilder, String type) {
    static BuilderNames besides(Predicate<String> isComponent, Predicate<String> isType) {
        return new BuilderNames(
                OwnNames.free(List.of("builder", "recordBuilder"), isComponent),
                OwnNames.free(List.of("toBuilder", "toRecordBuilder"), isComponent),
                OwnNames.free(List.of("Builder", "RecordBuilder"), isType));
    }
}
