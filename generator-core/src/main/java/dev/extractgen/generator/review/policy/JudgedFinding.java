package dev.extractgen.generator.review.policy;

import dev.extractgen.generator.bindings.Acceptance;
import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.review.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and what becomes of it.
 *
 * @param finding the finding
 * @param severity how much it matters on the axis where it matters most, or null when it does not on any
 * @param acceptance what users say when they accept it, or null when they do not
 * @param fails whether it fails the build
 */
public record JudgedFinding(
        Finding finding,
        @Nullable Severity severity,
        @Nullable Acceptance acceptance,
        boolean fails) {}
