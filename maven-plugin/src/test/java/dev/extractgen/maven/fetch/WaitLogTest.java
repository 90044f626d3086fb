package dev.extractgen.maven.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.client.JobProgress;
import dev.extractgen.runtime.JobStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitLogTest {
    @Test
    void tellsWhatIsNewAndNowAndThenThatNothingIs() {
        RecordingLog log = new RecordingLog();
        WaitLog wait = new WaitLog(log);

        for (int second : new int[] {0, 1, 3}) {
            wait.accept(new JobProgress("ext-1", JobStatus.PENDING, Duration.ofSeconds(second)));
        }
        for (int second : new int[] {5, 9, 14, 16, 25, 26}) {
            wait.accept(new JobProgress("ext-1", JobStatus.RUNNING, Duration.ofSeconds(second)));
        }

        assertThat(log.lines())
                .containsExactly(
                        "Job ext-1 is PENDING after 0 s",
                        "Job ext-1 is RUNNING after 5 s",
                        "Job ext-1 is RUNNING after 16 s",
                        "Job ext-1 is RUNNING after 26 s");
    }
}
