package dev.extractgen.benchmarks.documents;

import java.util.List;
import java.util.Random;

/** Texts as they stand in invoices, a few of them outside of ASCII. */
final class Words {
    private static final List<String> WORDS = List.of(
            "toner",
            "copy",
            "paper",
            "A4",
            "80 g",
            "recycled",
            "cartridge",
            "blue",
            "steel",
            "desk",
            "lamp",
            "LED",
            "chair",
            "ergonomic",
            "USB-C",
            "cable",
            "2 m",
            "adapter",
            "universal",
            "screw",
            "M6",
            "galvanised",
            "box",
            "folder",
            "with",
            "lid",
            "binder",
            "label",
            "white",
            "matt");
    private static final List<String> RARE = List.of("Größe L", "café", "½\"", "№ 5", "naïve", "“Basic”");
    private static final int ONE_IN_SO_MANY_IS_RARE = 60;

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    String some(int least, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            List<String> words = random.nextInt(ONE_IN_SO_MANY_IS_RARE) == 0 ? RARE : WORDS;
            text.append(text.isEmpty() ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }

    String code(String prefix) {
        return prefix + (1000 + random.nextInt(900_000));
    }
}
