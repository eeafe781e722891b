package org.onrecord.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.anchor.Anchoring;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;
import org.onrecord.text.Span;

/**
 * Puts the pages of a sheet together.
 *
 * <p>A person of the same name, of two words or more, in two pages is one speaker; so is a body. A surname alone, and
 * everybody unnamed, is a speaker of its own page only.
 */
final class SheetBuilder {
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, SpeakerProfile> profiles = new LinkedHashMap<>();
    private final Map<String, Integer> slugs = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final StatementIds ids = new StatementIds();

    /** Adds a page as the next source. */
    void add(ExtractedPage extracted) {
        Source source = extracted.source().withId("s" + (sources.size() + 1));
        sources.add(source);
        StatementBuilder builder =
                new StatementBuilder(extracted.page(), extracted.document().document(), source);
        Anchoring anchoring = new Anchoring(extracted.document().document().text());
        for (Attribution attribution : extracted.attributions()) {
            List<String> speakers = new ArrayList<>();
            for (Speaker speaker : attribution.speakers()) {
                if (!(speaker instanceof Speaker.Unresolved)) {
                    speakers.add(profile(speaker, source, anchoring));
                }
            }
            statements.add(ids.unique(
                    builder.build(attribution, speakers.stream().distinct().toList())));
        }
    }

    FactSheet build() {
        return new FactSheet(sources, List.copyOf(profiles.values()), statements, List.of());
    }

    private String profile(Speaker speaker, Source source, Anchoring anchoring) {
        SpeakerProfile here = describe(speaker, source, anchoring);
        boolean shared = here.kind() == SpeakerKind.BODY
                || here.kind() == SpeakerKind.PERSON && here.name().indexOf(' ') > 0;
        String key = here.kind() + "\n" + here.name().toLowerCase(Locale.ROOT) + (shared ? "" : "\n" + source.id());
        SpeakerProfile known = profiles.get(key);
        SpeakerProfile merged = known == null ? named(here) : merge(known, here);
        profiles.put(key, merged);
        return merged.id();
    }

    private static SpeakerProfile describe(Speaker speaker, Source source, Anchoring anchoring) {
        if (speaker instanceof Speaker.Named named) {
            return new SpeakerProfile(
                    "",
                    named.kind(),
                    named.name(),
                    describe(named.names(), source, anchoring),
                    describe(named.roles(), source, anchoring));
        }
        Speaker.Unnamed unnamed = (Speaker.Unnamed) speaker;
        return new SpeakerProfile(
                "",
                unnamed.kind(),
                unnamed.description(),
                describe(List.of(unnamed.span()), source, anchoring),
                List.of());
    }

    private static List<Description> describe(List<Span> spans, Source source, Anchoring anchoring) {
        return spans.stream()
                .map(span -> new Description(source.id(), anchoring.excerpt(span)))
                .toList();
    }

    private SpeakerProfile named(SpeakerProfile profile) {
        String slug = Slug.of(profile.name());
        int number = slugs.merge(slug, 1, Integer::sum);
        String id = number == 1 ? slug : slug + "-" + number;
        return new SpeakerProfile(id, profile.kind(), profile.name(), profile.names(), profile.roles());
    }

    private static SpeakerProfile merge(SpeakerProfile known, SpeakerProfile more) {
        return new SpeakerProfile(
                known.id(),
                known.kind(),
                known.name(),
                join(known.names(), more.names()),
                join(known.roles(), more.roles()));
    }

    private static List<Description> join(List<Description> known, List<Description> more) {
        List<Description> all = new ArrayList<>(known);
        more.stream().filter(description -> !all.contains(description)).forEach(all::add);
        return all;
    }
}
