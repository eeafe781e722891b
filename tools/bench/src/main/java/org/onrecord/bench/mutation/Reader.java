package org.onrecord.bench.mutation;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.bench.product.Product;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.text.Span;

/** Reads a text and keeps of what the product finds in it what mutations may not change. */
final class Reader {
    private final Product product = new Product();

    /** What the product finds in {@code text}, at its places in the text. */
    Reading read(String text) {
        ExtractedPage page = product.read(text);
        return new Reading(
                text,
                page.attributions().stream()
                        .map(attribution -> said(page, attribution))
                        .toList());
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
