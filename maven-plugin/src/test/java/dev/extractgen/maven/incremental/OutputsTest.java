package dev.extractgen.maven.incremental;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path base;

    @Test
    void areNotUpToDateBeforeTheFirstRun() throws IOException {
        assertThat(outputs("a").areUpToDate("key")).isFalse();
        assertThat(outputs("a").exist()).isFalse();
    }

    @Test
    void areUpToDateAfterIt() throws IOException {
        Changes changes = outputs("a").replace("key", files("out/A.java", "one"));

        assertThat(changes).isEqualTo(new Changes(1, 0, 0, List.of()));
        assertThat(outputs("a").areUpToDate("key")).isTrue();
        assertThat(outputs("a").areUpToDate("other key")).isFalse();
        assertThat(base.resolve("out/A.java")).hasContent("one");
    }

    @Test
    void areNotUpToDateWhenAFileWasEditedOrDeleted() throws IOException {
        outputs("a").replace("key", files("out/A.java", "one", "out/B.java", "two"));

        editLater("out/A.java", "ONE");
        assertThat(outputs("a").areUpToDate("key")).isFalse();
        assertThat(outputs("a")
                        .replace("key", files("out/A.java", "one", "out/B.java", "two"))
                        .written())
                .isEqualTo(1);
        assertThat(outputs("a").areUpToDate("key")).isTrue();

        Files.delete(base.resolve("out/B.java"));
        assertThat(outputs("a").areUpToDate("key")).isFalse();
    }

    @Test
    void areUpToDateWhenAFileWasWrittenAgainAsItWas() throws IOException {
        outputs("a").replace("key", files("out/A.java", "one"));

        editLater("out/A.java", "one");

        assertThat(outputs("a").areUpToDate("key")).isTrue();
    }

    @Test
    void areNotUpToDateWhenAnOlderFileTookThePlaceOfOne() throws IOException {
        outputs("a").replace("key", files("out/A.java", "one"));

        Files.writeString(base.resolve("out/A.java"), "ONE");
        Files.setLastModifiedTime(base.resolve("out/A.java"), LONG_AGO);

        assertThat(outputs("a").areUpToDate("key")).isFalse();
    }

    @Test
    void filesThatAreRightAreNotTouched() throws IOException {
        outputs("a").replace("key", files("out/A.java", "one", "out/B.java", "two"));
        Files.setLastModifiedTime(base.resolve("out/A.java"), LONG_AGO);

        Changes changes = outputs("a").replace("key 2", files("out/A.java", "one", "out/B.java", "2"));

        assertThat(changes.written()).isEqualTo(1);
        assertThat(changes.unchanged()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(base.resolve("out/A.java"))).isEqualTo(LONG_AGO);
    }

    @Test
    void filesThatAreNoLongerProducedGoAndNoOthers() throws IOException {
        outputs("a").replace("key", files("out/p/A.java", "one", "out/q/B.java", "two"));
        write("out/p/Own.java", "mine");

        Changes changes = outputs("a").replace("key 2", files("out/C.java", "three"));

        assertThat(changes.removed()).isEqualTo(2);
        assertThat(contents("out")).isEqualTo(Map.of("p/Own.java", "mine", "C.java", "three"));
        assertThat(base.resolve("out/q")).doesNotExist();
    }

    @Test
    void aFileThatIsNoLongerProducedButWasEditedByHandStays() throws IOException {
        outputs("a").replace("key", files("out/A.java", "one"));
        write("out/A.java", "mine now");

        Changes changes = outputs("a").replace("key 2", files());

        assertThat(changes.kept()).containsExactly("out/A.java");
        assertThat(changes.removed()).isZero();
        assertThat(base.resolve("out/A.java")).hasContent("mine now");
    }

    @Test
    void aRunThatWasInterruptedLeavesNothingBehind() throws IOException {
        outputs("a").replace("key", files("out/A.java", "one"));
        // As if Maven had been killed while it wrote B, after A.
        Output before = Output.of("out/A.java", "one".getBytes(UTF_8));
        Output after = Output.of("out/A.java", "ONE".getBytes(UTF_8));
        Output next = Output.of("out/B.java", "two".getBytes(UTF_8));
        states("a").write(BuildState.unfinished(Set.of(before), Set.of(after, next)));
        write("out/A.java", "ONE");
        write("out/.extractgen-4711.tmp", "tw");

        assertThat(outputs("a").areUpToDate("key")).isFalse();
        outputs("a").replace("key 3", files("out/C.java", "three"));

        assertThat(contents("out")).isEqualTo(Map.of("C.java", "three"));
    }

    @Test
    void aRunThatFailedBetweenTwoFilesLeavesNothingBehind() throws IOException {
        write("out/B.java/in the way", "");
        assertThatIOException()
                .isThrownBy(() -> outputs("a").replace("key", files("out/A.java", "one", "out/B.java", "two")));

        outputs("a").replace("key 2", files("out/C.java", "three"));

        assertThat(contents("out")).isEqualTo(Map.of("B.java/in the way", "", "C.java", "three"));
    }

    @Test
    void nothingIsSaidOfAFileThatSomebodyElseRemoved() throws IOException {
        outputs("a").replace("key", files("out/A.java", "one", "out/B.java", "two"));
        Files.delete(base.resolve("out/B.java"));

        assertThat(outputs("a").replace("key 2", files("out/A.java", "one")))
                .isEqualTo(new Changes(0, 1, 0, List.of()));
    }

    @Test
    void aStateThatMakesNoSenseIsNone() throws IOException {
        outputs("a").replace("key", files("out/A.java", "one"));
        for (String damage : new String[] {
            "", "extractgen state 3\nkey\nnonsense\n", "extractgen state 3\nkey\n1-a b c\n", "extractgen state 2\nkey\n"
        }) {
            write("target/a.state", damage);

            assertThat(outputs("a").areUpToDate("key")).isFalse();
        }
        Files.write(base.resolve("target/a.state"), new byte[] {(byte) 0xc3, 0x28});
        assertThat(outputs("a").areUpToDate("key")).isFalse();
        assertThat(outputs("a").replace("key", files("out/A.java", "one")).unchanged())
                .isEqualTo(1);
    }

    @Test
    void whatAnotherExecutionProducesStays() throws IOException {
        outputs("a", "b").replace("key", files("out/A.java", "one", "out/B.java", "two"));
        outputs("b", "a").replace("key", files("out/B.java", "two"));

        outputs("a", "b").replace("key 2", files("out/A.java", "one"));

        assertThat(contents("out")).isEqualTo(Map.of("A.java", "one", "B.java", "two"));
    }

    @Test
    void whatAnExecutionProducedThatIsNoMoreGoes() throws IOException {
        outputs("old").replace("key", files("out/A.java", "one", "out/B.java", "two"));

        assertThat(outputs("new").exist()).isTrue();
        outputs("new").replace("key", files("out/A.java", "one"));

        assertThat(contents("out")).isEqualTo(Map.of("A.java", "one"));
        assertThat(outputs("new").areUpToDate("key")).isTrue();
    }

    @Test
    void executionsWhoseNamesDifferInUnusualCharactersHaveStatesOfTheirOwn() throws IOException {
        outputs("mögen", "mägen").replace("key", files("1/A.java", "one", "1/B.java", "two"));
        outputs("mägen", "mögen").replace("key", files("2/A.java", "three"));

        assertThat(outputs("mögen", "mägen").areUpToDate("key")).isTrue();
        outputs("mögen", "mägen").replace("key 2", files("1/A.java", "one"));

        assertThat(contents("1")).isEqualTo(Map.of("A.java", "one"));
        assertThat(contents("2")).isEqualTo(Map.of("A.java", "three"));
    }

    @Test
    void othersMayReadWhatIsWritten() throws IOException {
        Path usual = Files.writeString(base.resolve("usual"), "");

        outputs("a").replace("key", files("out/A.java", "one"));

        if (Files.getFileStore(base).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(base.resolve("out/A.java")))
                    .isEqualTo(Files.getPosixFilePermissions(usual));
        }
    }

    @Test
    void whatAnotherExecutionHasJustWrittenIsContestedUnlessItIsTheSame() throws IOException {
        outputs("one").replace("key", files("src/A.java", "a", "src/B.java", "b"));

        assertThat(outputs("two", "one").contested(files("src/A.java", "a", "src/B.java", "other", "src/C.java", "c")))
                .isEqualTo(Map.of("src/B.java", "one"));
        assertThat(outputs("one", "one").contested(files("src/B.java", "other")))
                .isEmpty();
        assertThat(outputs("two").contested(files("src/B.java", "other"))).isEmpty();
    }

    private Outputs outputs(String execution, String... others) {
        return new Outputs(base, states(execution, others));
    }

    private StateFolder states(String execution, String... others) {
        return new StateFolder(base.resolve("target"), execution, Set.of(others), Set.of(others));
    }

    private static SortedMap<String, byte[]> files(String... pathsAndContents) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.put(pathsAndContents[i], pathsAndContents[i + 1].getBytes(UTF_8));
        }
        return files;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(base.resolve(path).getParent());
        Files.writeString(base.resolve(path), text);
    }

    /** Edits a file at another time than it was written, which clocks of file systems may be too coarse to tell. */
    private void editLater(String path, String text) throws IOException {
        Path file = base.resolve(path);
        FileTime written = Files.getLastModifiedTime(file);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(written.toMillis() + 1000));
    }

    private Map<String, String> contents(String folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.walk(base.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        base.resolve(folder).relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }
}
