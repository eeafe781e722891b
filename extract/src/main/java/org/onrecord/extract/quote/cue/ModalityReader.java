package org.onrecord.extract.quote.cue;

import java.util.Set;
import org.onrecord.extract.lexicon.Auxiliary;
import org.onrecord.extract.lexicon.CueUse;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.lexicon.VerbForm;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.Polarity;

/**
 * Reads out of the words around a cue verb how firmly the page tells that it was said.
 *
 * <pre>
 * has reportedly said     is said to have told     will say
 * </pre>
 */
public final class ModalityReader {
    private static final Set<String> HEARSAY = Set.of("reportedly", "allegedly", "supposedly", "purportedly");
    private static final Set<String> PASSED_ON = ReportingVerbs.words(CueUse.HEARSAY, VerbForm.PARTICIPLE);
    private static final Set<String> BE = WordClass.AUXILIARIES.with(Auxiliary.BE);
    private static final Set<String> WILL = WordClass.AUXILIARIES.with(Auxiliary.FUTURE);

    private ModalityReader() {}

    public static Modality of(CueSite site) {
        NarratorLine line = site.line();
        for (int i = Math.max(0, site.start() - 2); i <= site.verb() + 1 && i < line.size(); i++) {
            if (HEARSAY.contains(line.piece(i).lower())) {
                return Modality.HEARSAY;
            }
        }
        for (int i = Math.max(1, site.start() - 3); i <= site.start(); i++) {
            boolean passive = PASSED_ON.contains(line.piece(i).lower())
                    && BE.contains(line.piece(i - 1).lower());
            if (passive && line.is(i + 1, "to") && i + 1 < site.verb()) {
                return Modality.HEARSAY;
            }
        }
        return WILL.contains(line.piece(site.start()).text()) && site.polarity() == Polarity.CONDITIONAL
                ? Modality.FUTURE
                : Modality.PLAIN;
    }

    /** <i>Will say</i> is expected, not conditional: that is left to the modality. */
    public static Polarity polarity(CueSite site) {
        return of(site) == Modality.FUTURE ? Polarity.SAID : site.polarity();
    }
}
