package dev.extractgen.generator.review.comparison;

/**
 * Those who are told what is different.
 *
 * @param properties of the properties of objects
 * @param types of types
 * @param enums of the values of enums
 * @param unions of the branches of unions
 * @param names of Java names
 * @param texts of texts
 * @param definitions of definitions that documents do not lead to
 */
public record Changes(
        PropertyChanges properties,
        TypeChanges types,
        EnumChanges enums,
        UnionChanges unions,
        NameChanges names,
        TextChanges texts,
        DefinitionChanges definitions) {}
