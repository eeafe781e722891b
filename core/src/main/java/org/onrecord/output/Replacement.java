package org.onrecord.output;

import java.util.Optional;

/**
 * What came of replacing a file that somebody else may have saved meanwhile.
 *
 * @param isWritten whether the new content is in its place; where not, the file holds something that the caller has not
 *     seen, or is gone
 * @param late what somebody saved in the very moment of the change, if anything; it is in no file any more
 */
public record Replacement(boolean isWritten, Optional<byte[]> late) {
    /** Replaced; nobody else wrote. */
    static final Replacement DONE = new Replacement(true, Optional.empty());

    /** Left as it is. */
    static final Replacement NOT_WRITTEN = new Replacement(false, Optional.empty());
}
