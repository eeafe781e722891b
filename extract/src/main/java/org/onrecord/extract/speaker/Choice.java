package org.onrecord.extract.speaker;

import java.util.List;
import org.onrecord.quotation.Warning;

/**
 * What a rule decided.
 *
 * @param voice who it is
 * @param rule the rule's simple name
 * @param confidence from 0 to 1
 * @param warnings what was seen and assumed
 */
record Choice(ChosenSpeaker voice, String rule, double confidence, List<Warning> warnings) {
    Choice {
        warnings = List.copyOf(warnings);
    }
}
