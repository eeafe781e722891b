package org.onrecord.extract.quote.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.quotation.Hop;
import org.onrecord.quotation.HopKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.quotation.SettingKind;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Tells by which stations the words came: who spoke for the speaker, where they were posted, which outlet was told
 * them, and which agency wrote the report.
 *
 * <pre>
 * said through a spokesman     wrote on Telegram     told TASS     in an interview with Radio North     PARIS (Reuters) –
 * </pre>
 */
final class Provenance {
    private static final Set<String> OUTLETS = WordList.words(WordList.class, "outlets.txt");
    private static final Pattern POST = Pattern.compile(
            "^(?:[Ii]n|[Oo]n|[Vv]ia|[Tt]hrough) .*\\b"
                    + "(?:[Tt]weets?|(?:blog|forum|\\p{Lu}\\w+) posts?|Twitter|Facebook|Instagram|Telegram|WeChat|Weibo|social media)\\b");
    private static final Pattern SPOKESPERSON = Pattern.compile(
            "(?i)^(?:through|via|by) .*\\b(spokes\\w+|press (?:service|office|secretary)|lawyers?|attorney)\\b");
    private static final Pattern WITH = Pattern.compile(".*\\b(?:with|to|on|for|in|by) (.+)$", Pattern.DOTALL);
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{3,6}");
    private static final Pattern CREDIT = Pattern.compile(
            "(?m)^[A-Z][\\p{L}\\p{M}.,' 0-9]{0,50}\\((\\p{Lu}[\\p{L}\\p{M}. ]{1,25})\\)\\s*[-–—]|/\\s?(\\p{Lu}{3,8})\\s?/\\.|^(\\p{Lu}{3,8})\\s?/\\.");
    private static final int HEAD = 1500;

    private final Document document;
    private final Optional<Hop> credit;

    Provenance(Document document) {
        this.document = document;
        credit = credit(document.text());
    }

    /** {@code quotation} with the stations of its words, in the order of transmission. */
    Quotation trace(Quotation quotation) {
        List<Hop> hops = new ArrayList<>(quotation.hops());
        for (HopKind kind : HopKind.values()) {
            for (SettingDetail detail : quotation.setting()) {
                hop(kind, detail).filter(hop -> !hops.contains(hop)).ifPresent(hops::add);
            }
        }
        credit.filter(hop -> hops.stream().noneMatch(each -> text(each).equals(text(hop))))
                .ifPresent(hops::add);
        return hops.isEmpty() ? quotation : quotation.withHops(hops);
    }

    private Optional<Hop> hop(HopKind kind, SettingDetail detail) {
        String words = document.text(detail.span());
        return switch (kind) {
            case SPOKESPERSON -> whole(kind, detail, SPOKESPERSON.matcher(words).find());
            case POST ->
                whole(
                        kind,
                        detail,
                        detail.kind() == SettingKind.MEDIUM
                                && POST.matcher(words).find());
            case OUTLET -> outlet(detail, words);
            case CREDIT -> Optional.empty();
        };
    }

    private static Optional<Hop> whole(HopKind kind, SettingDetail detail, boolean is) {
        return is ? Optional.of(new Hop(kind, detail.span())) : Optional.empty();
    }

    private static Optional<Hop> outlet(SettingDetail detail, String words) {
        if (detail.kind() == SettingKind.ADDRESSEE) {
            return isOutlet(words) ? Optional.of(new Hop(HopKind.OUTLET, detail.span())) : Optional.empty();
        }
        Matcher with = WITH.matcher(words);
        if (detail.kind() == SettingKind.MEDIUM && with.find() && isOutlet(with.group(1))) {
            int start = detail.span().start() + with.start(1);
            return Optional.of(
                    new Hop(HopKind.OUTLET, new Span(start, detail.span().end())));
        }
        return Optional.empty();
    }

    /** A name, by its own words: an acronym without an article, or capitalised and ending in a word for outlets. */
    private static boolean isOutlet(String words) {
        List<String> all = List.of(words.split("\\s+"));
        String last = all.get(all.size() - 1);
        boolean capitalised = Character.isUpperCase(last.codePointAt(0));
        boolean outlet = all.stream().anyMatch(word -> OUTLETS.contains(word.toLowerCase(Locale.ROOT)));
        return all.size() == 1 && ACRONYM.matcher(last).matches() || capitalised && outlet;
    }

    private static Optional<Hop> credit(String text) {
        Matcher found = CREDIT.matcher(text).region(0, Math.min(HEAD, text.length()));
        if (!found.find()) {
            return Optional.empty();
        }
        int group = found.group(1) != null ? 1 : found.group(2) != null ? 2 : 3;
        return Optional.of(new Hop(HopKind.CREDIT, new Span(found.start(group), found.end(group))));
    }

    private String text(Hop hop) {
        return document.text(hop.span());
    }
}
