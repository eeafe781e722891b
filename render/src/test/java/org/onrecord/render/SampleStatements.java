package org.onrecord.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.anchor.Anchor;
import org.onrecord.anchor.DataPositionSelector;
import org.onrecord.anchor.Excerpt;
import org.onrecord.anchor.TextPositionSelector;
import org.onrecord.anchor.TextQuoteSelector;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.HopKind;
import org.onrecord.quotation.Links;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Warning;
import org.onrecord.sheet.Claim;
import org.onrecord.sheet.Detail;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Quote;
import org.onrecord.sheet.Relay;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Statement;
import org.onrecord.sheet.StatementId;

/** Builds one statement of a sample sheet; its parts follow one another in the clean text as their suffixes say. */
public final class SampleStatements {
    private final String source;
    private final boolean isQuote;
    private final List<Part> parts = new ArrayList<>();
    private final List<Excerpt> mentions = new ArrayList<>();
    private final List<Detail> setting = new ArrayList<>();
    private List<String> speakers = List.of();
    private Optional<Excerpt> cue = Optional.empty();
    private Polarity polarity = Polarity.SAID;
    private Modality modality = Modality.PLAIN;
    private final List<Relay> hops = new ArrayList<>();
    private Optional<Links> links = Optional.empty();
    private Evidence found = sure("ContentCueSpeaker");
    private Evidence attributed = sure("FullName");
    private Review review = Review.PENDING;

    /** Words and what follows them in the clean text. */
    public record Stretch(PartKind kind, String words, String suffix) {}

    private SampleStatements(String source, int line, boolean isQuote, List<Stretch> stretches) {
        this(
                source,
                line,
                isQuote,
                stretches,
                stretches.stream().map(SampleStatements::gap).toList());
    }

    private SampleStatements(String source, int line, boolean isQuote, List<Stretch> stretches, List<Integer> gaps) {
        this.source = source;
        this.isQuote = isQuote;
        int at = line * 100;
        for (Stretch stretch : stretches) {
            int end = at + stretch.words().codePointCount(0, stretch.words().length());
            TextQuoteSelector quote = new TextQuoteSelector(stretch.words(), "before ", stretch.suffix());
            parts.add(new Part(
                    stretch.kind(),
                    new Anchor(quote, new TextPositionSelector(at, end), new DataPositionSelector(at, end + 9), line)));
            at = end + gaps.get(parts.size() - 1);
        }
    }

    /** Up to the words of the next part, which the suffix of a sample ends with, or up to its first letter. */
    private static int gap(Stretch stretch) {
        int gap = 0;
        while (gap < stretch.suffix().length()
                && !Character.isLetter(stretch.suffix().charAt(gap))) {
            gap++;
        }
        return gap;
    }

    public static SampleStatements quote(String source, int line, String... words) {
        List<Stretch> stretches = new ArrayList<>();
        for (String each : words) {
            stretches.add(verbatim(each, ",” she said after a while, “and"));
        }
        return new SampleStatements(source, line, true, stretches);
    }

    public static SampleStatements claim(String source, int line, Stretch... parts) {
        return new SampleStatements(source, line, false, List.of(parts));
    }

    /** A claim of two parts with {@code gap} code points between them. */
    public static Statement apart(Stretch before, int gap, Stretch after) {
        return new SampleStatements("s1", 1, false, List.of(before, after), List.of(gap, 0)).build();
    }

    public static Stretch reported(String words, String suffix) {
        return new Stretch(PartKind.REPORTED, words, suffix);
    }

    public static Stretch verbatim(String words, String suffix) {
        return new Stretch(PartKind.VERBATIM, words, suffix);
    }

    public static Excerpt excerpt(String words, int start) {
        return new Excerpt(words, new TextPositionSelector(start, start + words.codePointCount(0, words.length())));
    }

    public static Evidence sure(String rule) {
        return new Evidence(rule, 0.95, List.of());
    }

    public static Evidence unsure(String rule, double confidence) {
        return new Evidence(rule, confidence, List.of());
    }

    public static Evidence warned(String code, String seen, String assumed) {
        return new Evidence("SpeakerCueContent", 0.8, List.of(new Warning(code, seen, assumed)));
    }

    public SampleStatements speakers(String... ids) {
        speakers = List.of(ids);
        return this;
    }

    public SampleStatements mention(String words) {
        mentions.add(excerpt(words, 20));
        return this;
    }

    public SampleStatements cue(String words) {
        cue = Optional.of(excerpt(words, 10));
        return this;
    }

    public SampleStatements polarity(Polarity value) {
        polarity = value;
        return this;
    }

    public SampleStatements modality(Modality value) {
        modality = value;
        return this;
    }

    public SampleStatements hop(HopKind kind, String words) {
        hops.add(new Relay(kind, excerpt(words, 80)));
        return this;
    }

    public SampleStatements links(Links value) {
        links = Optional.of(value);
        return this;
    }

    public SampleStatements setting(Detail detail) {
        setting.add(detail);
        return this;
    }

    public SampleStatements found(Evidence evidence) {
        found = evidence;
        return this;
    }

    public SampleStatements attributed(Evidence evidence) {
        attributed = evidence;
        return this;
    }

    public SampleStatements review(Review value) {
        review = value;
        return this;
    }

    public Statement build() {
        String place = source + ":" + parts.get(0).anchor().line();
        StatementId id = StatementId.of(place, parts.stream().map(Part::words).toList(), 1);
        Facts facts = new Facts(
                id,
                source,
                parts,
                speakers,
                mentions,
                cue,
                polarity,
                modality,
                setting,
                hops,
                found,
                attributed,
                links);
        return isQuote ? new Quote(facts, review) : new Claim(facts, review);
    }
}
