package org.onrecord.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
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
    private final Map<String, ProfileDraft> profiles = new LinkedHashMap<>();
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
        IdentityHashMap<Speaker, String> known = new IdentityHashMap<>();
        for (Attribution attribution : extracted.attributions()) {
            List<String> speakers = new ArrayList<>();
            for (Speaker speaker : attribution.speakers()) {
                if (!(speaker instanceof Speaker.Unresolved)) {
                    speakers.add(known.computeIfAbsent(speaker, one -> profile(one, source, anchoring)));
                }
            }
            statements.add(ids.unique(
                    builder.build(attribution, speakers.stream().distinct().toList())));
        }
    }

    FactSheet build() {
        return new FactSheet(
                sources, profiles.values().stream().map(ProfileDraft::profile).toList(), statements, List.of());
    }

    private String profile(Speaker speaker, Source source, Anchoring anchoring) {
        if (speaker instanceof Speaker.Named named) {
            boolean shared = named.kind() == SpeakerKind.BODY || named.name().indexOf(' ') > 0;
            ProfileDraft draft = draft(named.kind(), named.name(), shared ? "" : source.id());
            draft.add(describe(named.names(), source, anchoring), describe(named.roles(), source, anchoring));
            return draft.id();
        }
        Speaker.Unnamed unnamed = (Speaker.Unnamed) speaker;
        ProfileDraft draft = draft(unnamed.kind(), unnamed.description(), source.id());
        draft.add(describe(List.of(unnamed.span()), source, anchoring), List.of());
        return draft.id();
    }

    /** The profile of that name; {@code page} keeps apart those who are nobody's namesake for sure only in one page. */
    private ProfileDraft draft(SpeakerKind kind, String name, String page) {
        String key = kind + "\n" + name.toLowerCase(Locale.ROOT) + "\n" + page;
        return profiles.computeIfAbsent(key, unknown -> new ProfileDraft(id(name), kind, name));
    }

    private String id(String name) {
        String slug = Slug.of(name);
        int number = slugs.merge(slug, 1, Integer::sum);
        return number == 1 ? slug : slug + "-" + number;
    }

    private static List<Description> describe(List<Span> spans, Source source, Anchoring anchoring) {
        return spans.stream()
                .map(span -> new Description(source.id(), anchoring.excerpt(span)))
                .toList();
    }
}
