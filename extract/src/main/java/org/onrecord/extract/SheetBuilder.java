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
import org.onrecord.sheet.Claim;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.FreeIds;
import org.onrecord.sheet.Quote;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;
import org.onrecord.text.Span;

/**
 * Puts the pages of a sheet together, one after the other; nothing of a page is kept but what the sheet says. Every id
 * of the sheet is handed out here.
 *
 * <p>A person of the same name, of two words or more, in two pages is one speaker; so is a body. A surname alone, and
 * everybody unnamed, is a speaker of its own page only.
 */
public final class SheetBuilder {
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, ProfileDraft> profiles = new LinkedHashMap<>();
    private final FreeIds speakerIds = new FreeIds();
    private final List<Statement> statements = new ArrayList<>();

    /** Adds a page as the next source: all of it, or where something is wrong with it, nothing. */
    public void add(ExtractedPage extracted) {
        Source source = extracted.source().withId("s" + (sources.size() + 1));
        StatementBuilder builder =
                new StatementBuilder(extracted.page(), extracted.document().document(), source);
        Anchoring anchoring = new Anchoring(extracted.document().document().text());
        IdentityHashMap<Speaker, Voice> voices = new IdentityHashMap<>();
        List<Statement> unnamed = new ArrayList<>();
        List<List<Voice>> speaking = new ArrayList<>();
        for (Attribution attribution : extracted.attributions()) {
            List<Voice> here = new ArrayList<>();
            for (Speaker speaker : attribution.speakers()) {
                if (!(speaker instanceof Speaker.Unresolved)) {
                    here.add(voices.computeIfAbsent(speaker, one -> voice(one, source, anchoring)));
                }
            }
            unnamed.add(builder.build(attribution, List.of()));
            speaking.add(here);
        }
        sources.add(source);
        IdentityHashMap<Voice, String> ids = new IdentityHashMap<>();
        for (int i = 0; i < unnamed.size(); i++) {
            List<String> speakers = speaking.get(i).stream()
                    .map(voice -> ids.computeIfAbsent(voice, this::id))
                    .distinct()
                    .toList();
            statements.add(spokenBy(unnamed.get(i), speakers));
        }
    }

    /** The sheet of all pages that were added. */
    public FactSheet build() {
        return new FactSheet(
                sources,
                profiles.values().stream().map(ProfileDraft::profile).toList(),
                new StatementIds(sources, statements).unique(),
                List.of());
    }

    /** A speaker as one page shows it; {@code page} is empty where namesakes in other pages are the same speaker. */
    private record Voice(
            SpeakerKind kind, String name, String page, List<Description> names, List<Description> roles) {}

    private static Voice voice(Speaker speaker, Source source, Anchoring anchoring) {
        if (speaker instanceof Speaker.Named named) {
            boolean shared = SpeakerProfile.isOneOverPages(named.kind(), named.name());
            return new Voice(
                    named.kind(),
                    named.name(),
                    shared ? "" : source.id(),
                    describe(named.names(), source, anchoring),
                    describe(named.roles(), source, anchoring));
        }
        Speaker.Unnamed unnamed = (Speaker.Unnamed) speaker;
        List<Description> names = describe(List.of(unnamed.span()), source, anchoring);
        return new Voice(unnamed.kind(), unnamed.description(), source.id(), names, List.of());
    }

    private String id(Voice voice) {
        String key = voice.kind() + "\n" + voice.name().toLowerCase(Locale.ROOT) + "\n" + voice.page();
        ProfileDraft draft = profiles.computeIfAbsent(
                key, unknown -> new ProfileDraft(speakerIds.give(Slug.of(voice.name())), voice.kind(), voice.name()));
        draft.add(voice.names(), voice.roles());
        return draft.id();
    }

    private static Statement spokenBy(Statement statement, List<String> speakers) {
        Facts facts = statement.facts().in(statement.facts().source(), speakers);
        return statement instanceof Quote ? new Quote(facts, statement.review()) : new Claim(facts, statement.review());
    }

    private static List<Description> describe(List<Span> spans, Source source, Anchoring anchoring) {
        return spans.stream()
                .map(span -> new Description(source.id(), anchoring.excerpt(span)))
                .toList();
    }
}
