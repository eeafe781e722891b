package org.onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.onrecord.anchor.Anchoring;
import org.onrecord.anchor.Sha256;
import org.onrecord.extract.article.DocumentBuilder;
import org.onrecord.extract.info.PageInfo;
import org.onrecord.extract.info.PageInfoReader;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageReader;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Links;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Quote;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.StatementId;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** A sheet with one quotation of one page, made without the extractor. */
final class SheetByHand {
    private final Page page;
    private final Document document;
    private final Anchoring anchoring;

    private SheetByHand(String file, String text) throws IOException {
        page = new PageReader().read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        document = new DocumentBuilder().build(page);
        anchoring = new Anchoring(document.text());
    }

    /** The sheet of {@code file}, which holds {@code text}: {@code speaker} said {@code words}. */
    static FactSheet of(String file, String text, String words, String speaker) throws IOException {
        return new SheetByHand(file, text).sheet(words, speaker);
    }

    private FactSheet sheet(String words, String speaker) {
        Span place = place(words);
        Span origin = document.origin(place);
        Part part = new Part(
                PartKind.VERBATIM,
                anchoring.describe(
                        place, page.bytes(origin), page.position(origin.start()).line()));
        Evidence evidence = new Evidence("ByHand", 1, List.of());
        Facts facts = new Facts(
                StatementId.of(page.file(), List.of(words), 1),
                "s1",
                List.of(part),
                List.of("speaker"),
                List.of(anchoring.excerpt(place(speaker))),
                Optional.of(anchoring.excerpt(place("said"))),
                Polarity.SAID,
                Modality.PLAIN,
                List.of(),
                List.of(),
                evidence,
                evidence,
                Optional.of(new Links(1, Optional.of(1.0), 1, 1)));
        Description name = new Description("s1", anchoring.excerpt(place(speaker)));
        return new FactSheet(
                List.of(source()),
                List.of(new SpeakerProfile("speaker", SpeakerKind.PERSON, speaker, List.of(name), List.of())),
                List.of(new Quote(facts, Review.PENDING)),
                List.of());
    }

    private Span place(String words) {
        int at = document.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private Source source() {
        PageInfo info = new PageInfoReader().read(page, document);
        return new Source(
                "s1",
                page.file(),
                Optional.empty(),
                info.title(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                info.language(),
                page.sha256(),
                Sha256.of(document.text()));
    }
}
