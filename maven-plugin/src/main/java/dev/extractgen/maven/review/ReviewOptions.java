package dev.extractgen.maven.review;

import dev.extractgen.generator.review.policy.Policy;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a user asks of a review.
 *
 * @param policy which findings fail
 * @param results a folder with saved results to try, or null
 * @param hasSharedResults whether other modules may have results in the folder, too
 * @param reports where reports go
 * @param workTree where the project lies
 */
public record ReviewOptions(
        Policy policy, @Nullable Path results, boolean hasSharedResults, Path reports, WorkTree workTree) {}
