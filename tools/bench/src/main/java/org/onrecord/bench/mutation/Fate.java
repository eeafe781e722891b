package org.onrecord.bench.mutation;

/** What became of a statement. */
enum Fate {
    /** The same words, the same speaker. */
    KEPT,
    /** The same words, and now nobody is said to have said them. */
    UNRESOLVED,
    /** Other words, more or fewer, and nobody else's. */
    CHANGED,
    /** Not found. */
    MISSING,
    /** Words of somebody who is named, given to somebody else by name. */
    WRONG_SPEAKER,
    /** Words of nobody sure, given to somebody by name. */
    NEWLY_NAMED,
    /** A statement that was none before. */
    INVENTED,
    /**
     * Verbatim or not, a statement took in words of the narrator's that were in none before: a line of them or more.
     */
    SWALLOWED
}
