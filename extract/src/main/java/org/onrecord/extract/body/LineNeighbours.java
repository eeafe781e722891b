package org.onrecord.extract.body;

import java.util.List;

/** Which lines of a page stand together. */
public interface LineNeighbours {
    /** How many lines there are. */
    int size();

    /** How long a line is. */
    int length(int line);

    /** The names of the ways in which lines stand together. */
    List<String> ways();

    /** The number of the group that {@code line} is in. */
    int group(int way, int line);
}
