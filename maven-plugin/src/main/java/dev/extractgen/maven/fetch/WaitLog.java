package dev.extractgen.maven.fetch;

import dev.extractgen.client.JobProgress;
import dev.extractgen.runtime.JobStatus;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Tells people how a job is going: when its status changes, and now and then. */
final class WaitLog implements Consumer<JobProgress> {
    private static final Duration PERIOD = Duration.ofSeconds(10);

    private final Log log;
    private @Nullable JobStatus status;
    private Duration next = Duration.ZERO;

    WaitLog(Log log) {
        this.log = log;
    }

    @Override
    public void accept(JobProgress progress) {
        boolean isNew = !progress.status().equals(status);
        if (isNew || progress.waited().compareTo(next) >= 0) {
            log.info("Job %s is %s after %s s"
                    .formatted(
                            progress.jobId(),
                            progress.status(),
                            progress.waited().toSeconds()));
            status = progress.status();
            next = progress.waited().plus(PERIOD);
        }
    }
}
