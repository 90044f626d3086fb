package dev.extractgen.generator.golden;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.extractgen.generator.testing.Jackson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.cfg.DateTimeFeature;

/**
 * Mappers of both Jacksons, by what is special about them: as they come, and as applications configure them. None of it
 * may change what a record reads or writes. All read free numbers to the last digit, so that records can be compared.
 */
final class Mappers {
    private static final String AS_IT_COMES = "as it comes";

    private static final JsonInclude.Value NOT_EMPTY =
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
    private static final JsonInclude.Value NOT_DEFAULT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS);

    /** Cases in which there is something that a setting could change. */
    private static final Set<String> SENSITIVE_CASES = Set.of(
            "additional-properties",
            "enum-values",
            "formats",
            "names-of-bean-properties",
            "null-in-all-spellings",
            "unions-by-json-type");

    private static final Map<String, Jackson> ALL = new LinkedHashMap<>();

    static {
        two(AS_IT_COMES, mapper -> mapper);
        two("snake case", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        two("upper case", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE));
        two(
                "fields only",
                mapper -> mapper.visibility(PropertyAccessor.ALL, Visibility.NONE)
                        .visibility(PropertyAccessor.FIELD, Visibility.ANY));
        two("all visible", mapper -> mapper.visibility(PropertyAccessor.ALL, Visibility.ANY));
        two("nothing empty", mapper -> mapper.defaultPropertyInclusion(NOT_EMPTY));
        two("no defaults", mapper -> mapper.defaultPropertyInclusion(NOT_DEFAULT));
        two(
                "tolerant",
                mapper -> mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS));
        two(
                "strict",
                mapper -> mapper.enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
        two(
                "zone ids",
                mapper -> mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .enable(SerializationFeature.WRITE_DATES_WITH_ZONE_ID));
        two(
                "enums by index",
                mapper -> mapper.enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                        .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING));
        two("parameter names", mapper -> mapper.addModule(new ParameterNamesModule()));
        two(
                "nothing inferred",
                mapper -> mapper.disable(MapperFeature.INFER_CREATOR_FROM_CONSTRUCTOR_PROPERTIES)
                        .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                        .disable(MapperFeature.INFER_PROPERTY_MUTATORS)
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(MapperFeature.USE_STD_BEAN_NAMING));
        three(AS_IT_COMES, mapper -> mapper);
        three(
                "snake case",
                mapper -> mapper.propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE));
        three(
                "fields only",
                mapper -> mapper.changeDefaultVisibility(
                        checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                                .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)));
        three("nothing empty", mapper -> mapper.changeDefaultPropertyInclusion(inclusion -> NOT_EMPTY));
        three(
                "strict",
                mapper -> mapper.enable(
                        tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        tools.jackson.databind.DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES));
        three("timestamps", mapper -> mapper.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS));
    }

    private Mappers() {}

    /** Returns those with which a case is to be read and written. */
    static Map<String, Jackson> of(GoldenCase golden) {
        return SENSITIVE_CASES.contains(golden.toString()) ? ALL : asTheyCome();
    }

    /** Returns one of each Jackson, about which nothing is special. */
    static Map<String, Jackson> asTheyCome() {
        Map<String, Jackson> mappers = new LinkedHashMap<>(ALL);
        mappers.keySet().removeIf(name -> !name.endsWith(AS_IT_COMES));
        return mappers;
    }

    private static void two(String name, UnaryOperator<JsonMapper.Builder> configuration) {
        ALL.put(
                "Jackson 2, " + name,
                Jackson.two(mapper ->
                        configuration.apply(mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS))));
    }

    private static void three(
            String name, UnaryOperator<tools.jackson.databind.json.JsonMapper.Builder> configuration) {
        ALL.put(
                "Jackson 3, " + name,
                Jackson.three(mapper -> configuration.apply(
                        mapper.enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS))));
    }
}
