package com.example;

import com.example.extract.BriefDecoder;
import java.nio.charset.StandardCharsets;

public class Main {
    public static void main(String[] args) {
        String json = "{\"gr\u00f6\u00dfe\": \"ma\u0142y\"}";
        var brief = BriefDecoder.strict().decodeResult(json.getBytes(StandardCharsets.UTF_8));
        boolean isSame = brief.value().extractedFields().anyMatch(field -> field.pointer().equals("/gr\u00f6\u00dfe"));
        System.out.println("same name: " + isSame + ", problems: " + brief.problems());
    }
}
