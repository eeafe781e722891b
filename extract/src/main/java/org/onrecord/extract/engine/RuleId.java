package org.onrecord.extract.engine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that find statements, by the names under which sheets know them. Such a name is part of the sheet's format:
 * a class may be renamed, its rule's name stays.
 */
public enum RuleId {
    /** An interview in questions and answers. */
    QUESTION_ANSWER("QuestionAnswer", Phase.PAGE),
    /** A transcript with the names of those who speak. */
    TRANSCRIPT("Transcript", Phase.PAGE),
    /** A block quotation and the sentence that introduces it. */
    BLOCK_QUOTATION("BlockQuotation", Phase.PAGE),
    /** “This was reported by …”, of the sentence before. */
    REPORTED_BEFORE("ReportedBefore", Phase.ATTRIBUTING),
    /** “It was reported by … that …”. */
    IT_WAS_REPORTED("ItWasReported", Phase.ATTRIBUTING),
    /** “was quoted as saying”. */
    QUOTED_AS_SAYING("QuotedAsSaying", Phase.ATTRIBUTING),
    /** “…,” said Lee. */
    CONTENT_CUE_SPEAKER("ContentCueSpeaker", Phase.BACKWARD),
    /** “according to Lee”. */
    ACCORDING_TO("AccordingTo", Phase.PREPOSITIONAL),
    /** “as Lee noted”. */
    AS_SPEAKER_NOTED("AsSpeakerNoted", Phase.PREPOSITIONAL),
    /** “in the words of Lee”. */
    IN_WORDS("InWords", Phase.PREPOSITIONAL),
    /** “Her answer: …”. */
    SPEECH_NOUN("SpeechNoun", Phase.PREPOSITIONAL),
    /** “asked whether …, Lee said …”. */
    ASKED_WHETHER("AskedWhether", Phase.PREPOSITIONAL),
    /** “declined to comment”. */
    DECLINED_TO("DeclinedTo", Phase.FORWARD),
    /** Lee said: “…”. */
    SPEAKER_CUE_CONTENT("SpeakerCueContent", Phase.FORWARD),
    /** Said Lee: “…”. */
    CUE_SPEAKER_CONTENT("CueSpeakerContent", Phase.FORWARD),
    /** “said that …”. */
    INDIRECT_THAT("IndirectThat", Phase.FORWARD),
    /** “announced the plan”. */
    OBJECT_CONTENT("ObjectContent", Phase.FORWARD),
    /** “her claim that …”. */
    NOMINAL_CUE("NominalCue", Phase.NOMINAL),
    /** “Statement by Lee”, and what stands below. */
    STATEMENT_HEADING("StatementHeading", Phase.CUELESS),
    /** “Lee: …”. */
    LABEL_COLON("LabelColon", Phase.CUELESS),
    /** A paragraph that a sentence with a colon introduces. */
    INTRODUCED_PARAGRAPH("IntroducedParagraph", Phase.CUELESS),
    /** Words with a name below them. */
    SIGNATURE("Signature", Phase.CUELESS),
    /** Marked words alone in their line. */
    LONE_QUOTATION("LoneQuotation", Phase.ALONE),
    /** “Lee: the pump is ready”, in a headline. */
    HEADLINE_CLAIM("HeadlineClaim", Phase.HEADLINE),
    /** What the learned tagger found and no rule did. */
    TAGGER("Tagger", Phase.TAGGER);

    /** Rules whose finds a fitted judge lets through: the tagger may overrule it. */
    private static final Set<RuleId> JUDGED = EnumSet.of(INDIRECT_THAT, OBJECT_CONTENT);

    /**
     * Rules without a figure of their own in the calibration: the annotated articles, of newspapers, have too few of
     * their statements for a weight. What such a statement has in common with others, its kind, place and length, tells
     * how sure it is.
     */
    private static final Set<RuleId> RARE = EnumSet.of(
            QUESTION_ANSWER,
            TRANSCRIPT,
            BLOCK_QUOTATION,
            REPORTED_BEFORE,
            IT_WAS_REPORTED,
            QUOTED_AS_SAYING,
            IN_WORDS,
            SPEECH_NOUN,
            ASKED_WHETHER,
            DECLINED_TO,
            NOMINAL_CUE,
            STATEMENT_HEADING,
            INTRODUCED_PARAGRAPH,
            SIGNATURE,
            HEADLINE_CLAIM);

    private final String id;
    private final Phase phase;

    RuleId(String id, Phase phase) {
        this.id = id;
        this.phase = phase;
    }

    /** The rule's name in sheets. */
    public String id() {
        return id;
    }

    /** When the rule is asked. */
    public Phase phase() {
        return phase;
    }

    /** Whether a fitted judge decides which of its finds stay. */
    public boolean isJudged() {
        return JUDGED.contains(this);
    }

    /** Why the calibration has no figure for the rule; nothing where it has one. */
    public Optional<String> unmeasured() {
        return RARE.contains(this)
                ? Optional.of("the annotated articles have too few statements of this kind")
                : Optional.empty();
    }

    /** The rule of that name, if there is one. */
    public static Optional<RuleId> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }
}
