package com.example;

import com.example.common.Common;
import com.example.letters.Letter;
import com.example.letters.LetterDecoder;
import java.nio.charset.StandardCharsets;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        byte[] result = "{\"sender\": {\"city\": \"Kiel\", \"country\": \"DE\"}, \"countries\": [\"FR\"]}"
                .getBytes(StandardCharsets.UTF_8);
        byte[] metadata = "{\"sender\": {\"city\": {\"confidence\": 0.5}}}".getBytes(StandardCharsets.UTF_8);
        Letter letter = LetterDecoder.strict().decodeResult(result, metadata).value();
        Common.Address sender = letter.sender();
        System.out.println("from " + sender.city() + " in " + sender.country());
        System.out.println("confidence " + letter.fieldMetadata().sender().city().confidence());
        letter.extractedFields().forEach(field -> System.out.println(field.pointer() + " = " + field.value()));
    }
}
