package org.onrecord.check;

import java.nio.file.Path;

/**
 * A file that the page of a source may lie in.
 *
 * @param name the file as the sheet names it
 * @param path where it is
 */
record Candidate(String name, Path path) {}
