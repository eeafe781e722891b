package org.onrecord.extract.speaker;

import java.util.Optional;

/** One way of telling who a mention points at; its simple name goes into the evidence. */
interface SpeakerRule {
    /** Who it is, if this rule can tell. */
    Optional<Choice> resolve(Question question);
}
