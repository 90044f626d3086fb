package dev.extractgen.maven.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonPrinterTest {
    @Test
    void keepsOrderAndEveryDigit() {
        String printed = JsonPrinter.print(Json.read("""
                {"b":1.0,"a":{"z":[],"y":{},"enum":["x y","\\u00e9\\n",12345678901234567890,1e3,null,true]},
                 "anyOf":[{"type":"string"},{"type":"null"}]}"""));

        assertThat(printed).isEqualTo("""
                {
                  "b": 1.0,
                  "a": {
                    "z": [],
                    "y": {},
                    "enum": ["x y", "é\\n", 12345678901234567890, 1e3, null, true]
                  },
                  "anyOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
                """);
    }

    @Test
    void breaksListsThatAreLongOrNested() {
        String name = "\"" + "n".repeat(60) + "\"";

        assertThat(JsonPrinter.print(Json.read("[" + name + "," + name + "]")))
                .isEqualTo("[\n  %s,\n  %s\n]\n".formatted(name, name));
        assertThat(JsonPrinter.print(Json.read("[[1],2]"))).isEqualTo("[\n  [1],\n  2\n]\n");
    }

    @Test
    void doesNotChangeWhatItHasWritten() {
        String once = JsonPrinter.print(Json.read("{\"a\":[{\"b\":\"\\u0001\\\\ \\\"\"}]}"));

        assertThat(JsonPrinter.print(Json.read(once))).isEqualTo(once);
    }
}
