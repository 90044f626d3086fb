/** Stories of users, told with real projects that a real Maven builds. */
@NullMarked
package dev.extractgen.maven.it;

import org.jspecify.annotations.NullMarked;
