package org.onrecord.bench.mutation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.page.PageReader;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.text.Span;

/** Reads a plain text as the product does. */
final class Reader {
    private final PageReader pages = new PageReader();
    private final Extractor extractor = new Extractor();

    /** What the product finds in {@code text}, at its places in the text. */
    Reading read(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            ExtractedPage page = extractor.extract(pages.read("article.txt", new ByteArrayInputStream(bytes)));
            return new Reading(
                    text,
                    page.attributions().stream()
                            .map(attribution -> said(page, attribution))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }

    private static Said said(ExtractedPage page, Attribution attribution) {
        List<Span> words = attribution.quotation().parts().stream()
                .map(part -> page.document().document().origin(part.span()))
                .toList();
        List<Said.Person> named = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        boolean resolved = true;
        for (Speaker speaker : attribution.speakers()) {
            if (speaker instanceof Speaker.Named one) {
                named.add(new Said.Person(one.name(), one.kind() == SpeakerKind.PERSON));
                shown.add(one.name());
            } else if (speaker instanceof Speaker.Unnamed one) {
                shown.add("(" + one.description() + ")");
            } else {
                resolved = false;
                shown.add("?");
            }
        }
        return new Said(words, named, String.join(" and ", shown), resolved);
    }
}
