package com.example;

/** What types are annotated with. */
public @interface Audited {
    int level();
}
