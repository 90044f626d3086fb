package dev.extractgen.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackageNamesTest {

    @Test
    void followTheGroup() {
        assertThat(PackageNames.ofProject("com.example")).isEqualTo("com.example.extract");
        assertThat(PackageNames.ofProject("com.my-company.2go.new")).isEqualTo("com.my_company._2go._new.extract");
    }

    @Test
    void followTheFolders() {
        assertThat(PackageNames.below("com.example", null)).isEqualTo("com.example");
        assertThat(PackageNames.below("com.example", Path.of("Year 2026", "new")))
                .isEqualTo("com.example.year_2026._new");
    }
}
