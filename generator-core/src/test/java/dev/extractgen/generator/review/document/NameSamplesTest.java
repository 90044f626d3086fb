package dev.extractgen.generator.review.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameSamplesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "^\\d{4}-(0[1-9]|1[0-2])-01$",
                "^(left|right)(Top|Bottom)?$",
                "^[^/]+/[^/]+$",
                "^[A-Z][a-z0-9]{2,5}\\.json$",
                "^(?:v|V)\\d+(?:\\.\\d+){2}$",
                "^(?<area>[a-z]+)_\\1?x$",
                "(?i)^total-[\\w-]+$",
                "^(?!secret$).+$",
                "^[[a-c][x-z]]$",
                "^\\p{Lu}\\S*$",
                "^\\Qa.b\\E$|^.{3,}$",
                "^x{0}y{,3}?$|^y+?$",
                "^[*+?]{1}\\[\\]$",
                "^(?:[0-9a-f]{128}|.{1000,})$"
            })
    void fitThePattern(String pattern) {
        List<String> patterns = List.of(pattern.replace("{,", "{0,"));
        assertThat(NameSamples.of(patterns, name -> true))
                .hasValueSatisfying(name -> assertThat(name).containsPattern(patterns.get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((a{64}){64}){64}){64}){64}){64}){64}",
                "^(?:a|a){64}$",
                "^(a+)+b\\1c$",
                "\\Q{99999999999}\\E"
            })
    void takeLittleTimeAndSpace(String pattern) {
        assertThat(NameSamples.of(List.of(pattern), name -> name.length() == 7777))
                .isEmpty();
        assertThat(NameSamples.of(List.of("(".repeat(900) + pattern + ")".repeat(900)), name -> name.length() == 7777))
                .isEmpty();
    }

    @Test
    void areOthersWhereOneIsTaken() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            taken.add(NameSamples.of(List.of("^(net|gross)$|^[a-c]$"), name -> !taken.contains(name))
                    .orElseThrow());
        }
        assertThat(taken).hasSize(3);
    }
}
