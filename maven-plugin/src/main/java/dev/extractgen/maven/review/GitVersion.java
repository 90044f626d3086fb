package dev.extractgen.maven.review;

import java.nio.file.Path;

/**
 * A commit with the poms of that time, for all projects of a repository.
 *
 * @param label what it is, for people
 * @param root the top of the working tree
 * @param target the folder that stands for the top
 * @param checkout brings schemas there
 */
record GitVersion(String label, Path root, Path target, GitCheckout checkout) {
    Baseline of(Path project) {
        return new Baseline(label, target.resolve(root.relativize(GitBaseline.real(project))), true, checkout);
    }
}
