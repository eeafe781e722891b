package org.onrecord.eval.jsonl;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.onrecord.quotation.Hop;
import org.onrecord.quotation.Links;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.SettingDetail;

/** The occasion of a quotation, the way of its words, and how sure its links are, as JSON. */
final class Circumstances {
    private Circumstances() {}

    static void put(Quotation quotation, GivenPlaces places, ObjectNode quote) {
        ArrayNode setting = quote.putArray("setting");
        for (SettingDetail detail : quotation.setting()) {
            ObjectNode node = setting.addObject().put("kind", lower(detail.kind()));
            places.put(node, "span", List.of(detail.span()));
            node.put("tie", lower(detail.tie()));
            detail.reading().ifPresent(reading -> node.put("reading", reading));
        }
        ArrayNode hops = quote.putArray("hops");
        for (Hop hop : quotation.hops()) {
            ObjectNode node = hops.addObject().put("kind", lower(hop.kind()));
            places.put(node, "span", List.of(hop.span()));
        }
    }

    static void put(Links links, ObjectNode node) {
        node.put("region", links.region());
        links.cue().ifPresent(cue -> node.put("cue", cue));
        node.put("boundary", links.boundary());
        node.put("speaker", links.speaker());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
