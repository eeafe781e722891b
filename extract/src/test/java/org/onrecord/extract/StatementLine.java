package org.onrecord.extract;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.QuotationKind;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.quotation.SettingTie;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Document;

/**
 * Writes an attribution as one line, as {@code docs/quotations.md} does:
 *
 * <pre>
 * quote | Ann Lee | said | “We won.” | when: on Tuesday | to: TASS | warning: lost-closing-mark
 * </pre>
 */
public final class StatementLine {
    private static final String BETWEEN = " | ";

    private StatementLine() {}

    /** The whole line, without the optional fields {@code rule}, {@code role} and {@code cue}. */
    static String of(Document document, Attribution attribution) {
        Quotation quotation = attribution.quotation();
        List<String> fields = new ArrayList<>();
        fields.add(quotation.kind() == QuotationKind.DIRECT ? "quote" : "claim");
        fields.add(attribution.speakers().stream().map(StatementLine::speaker).collect(joining("; ")));
        String modality = quotation.modality() == Modality.PLAIN ? "" : ", " + lower(quotation.modality());
        fields.add(lower(quotation.polarity()) + modality);
        fields.add(quotation.parts().stream().map(part -> part(document, part)).collect(joining(" … ")));
        quotation.setting().forEach(detail -> fields.add(setting(document, detail)));
        warnings(attribution).forEach(code -> fields.add("warning: " + code));
        return String.join(BETWEEN, fields);
    }

    /** What an example may state beside the line: the rule, the cue, and the roles of a speaker with a name. */
    static List<String> optional(Document document, Attribution attribution) {
        List<String> fields = new ArrayList<>();
        fields.add("rule: " + attribution.quotation().evidence().rule());
        fields.add("speaker rule: " + attribution.evidence().rule());
        attribution.quotation().hops().forEach(hop -> fields.add("hop: " + document.text(hop.span())));
        attribution.quotation().cue().ifPresent(cue -> fields.add("cue: " + document.text(cue.span())));
        for (Speaker speaker : attribution.speakers()) {
            if (speaker instanceof Speaker.Named named) {
                named.roles().forEach(role -> fields.add("role: " + document.text(role)));
            }
        }
        return fields;
    }

    static List<String> warnings(Attribution attribution) {
        return Stream.concat(
                        attribution.quotation().evidence().warnings().stream(),
                        attribution.evidence().warnings().stream())
                .map(Warning::code)
                .toList();
    }

    /** A speaker as a line shows them: {@code (the report)} for somebody without a name, {@code ?} for nobody. */
    public static String speaker(Speaker speaker) {
        if (speaker instanceof Speaker.Named named) {
            return named.name();
        }
        return speaker instanceof Speaker.Unnamed unnamed ? "(" + unnamed.description() + ")" : "?";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String part(Document document, ContentPart part) {
        String words = document.text(part.span());
        return part.kind() == PartKind.VERBATIM ? "“" + words + "”" : words;
    }

    private static String setting(Document document, SettingDetail detail) {
        String label = switch (detail.kind()) {
            case WHEN -> "when";
            case WHERE -> "where";
            case EVENT -> "event";
            case MEDIUM -> "via";
            case ADDRESSEE -> "to";
        };
        String words = label + ": " + document.text(detail.span());
        String tied = detail.tie() == SettingTie.OWN ? words : words + " (" + lower(detail.tie()) + ")";
        return detail.reading().map(reading -> tied + " = " + reading).orElse(tied);
    }
}
