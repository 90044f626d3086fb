package dev.extractgen.benchmarks.contenders;

/** All contenders; each is only loaded where it is asked for. */
public enum Contenders {
    /** This project. */
    EXTRACTGEN("extractgen"),
    /** Reads tokens only. */
    JACKSON2_SCAN("jackson-core token scan"),
    /** Into records. */
    JACKSON2_DATABIND("Jackson 2 databind"),
    /** Into records. */
    JACKSON3_DATABIND("Jackson 3 databind"),
    /** Into records. */
    FASTJSON2("fastjson2"),
    /** Into records. */
    DSL_JSON("dsl-json"),
    /** Into records. */
    AVAJE_JSONB("avaje-jsonb"),
    /** Into the classes that jsonschema2pojo makes. */
    JSONSCHEMA2POJO("jsonschema2pojo, Jackson 2"),
    /** Into a tree, and from that into records. */
    JSON_NODE("JsonNode by hand");

    private final String title;

    Contenders(String title) {
        this.title = title;
    }

    /** Returns what the contender is called in tables. */
    public String title() {
        return title;
    }

    /** Makes the contender. */
    public Contender make() {
        return switch (this) {
            case EXTRACTGEN -> new Extractgen();
            case JACKSON2_SCAN -> new Jackson2Scan();
            case JACKSON2_DATABIND -> new Jackson2Databind();
            case JACKSON3_DATABIND -> new Jackson3Databind();
            case FASTJSON2 -> new Fastjson2();
            case DSL_JSON -> new DslJson();
            case AVAJE_JSONB -> new AvajeJsonb();
            case JSONSCHEMA2POJO -> new Jsonschema2Pojo();
            case JSON_NODE -> new JsonNodes();
        };
    }
}
