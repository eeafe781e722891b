package org.onrecord.extract.info;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.date.PrintedDate;
import org.onrecord.extract.date.Stamp;
import org.onrecord.extract.date.Witness;
import org.onrecord.extract.markup.Markup;

/** The days that a page names for machines: meta tags, JSON-LD, values in its scripts. */
final class HeadWitnesses {
    private static final int SCRIPT = 400_000;
    private static final int MOST = 60;
    private static final Pattern VALUE = Pattern.compile("[:=]\\s{0,3}[\"']?("
            + "(?:19|20)\\d\\d[-/.]?\\d\\d[-/.]?\\d\\d(?!\\d)|1\\d{9}(?:\\d{3})?(?!\\d)|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d|\\p{L}{3,9},?"
            + " \\d{1,2},? (?:\\p{L}{3,9} )?(?:19|20)\\d\\d)");
    private static final Pattern KEY = Pattern.compile("([A-Za-z_.-]{3,40})[\"']?\\s{0,3}$");
    private static final int KEY_LENGTH = 48;

    private final List<Witness> found = new ArrayList<>();

    private HeadWitnesses() {}

    static List<Witness> of(Markup page) {
        Document markup = page.tree();
        HeadWitnesses witnesses = new HeadWitnesses();
        for (Element tag : markup.select("meta[content]")) {
            witnesses.meta(tag);
        }
        for (Element script : markup.select("script")) {
            String data = script.data();
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                Object value = page.jsonOf(script);
                if (value instanceof String) {
                    witnesses.script(data, "broken");
                } else {
                    witnesses.json(value, "other");
                }
            } else if (!data.isEmpty()) {
                witnesses.script(data, "script");
            }
        }
        return witnesses.found;
    }

    private void meta(Element tag) {
        for (String key : new String[] {"property", "name", "itemprop", "http-equiv", "id"}) {
            String name = tag.attr(key).toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                String kind = metaKind(name);
                for (PrintedDate date : Stamp.read(tag.attr("content"))) {
                    List<String> features =
                            List.of("meta=" + kind, "meta-order=" + date.order(), "meta-key=" + key + "/" + kind);
                    found.add(new Witness(date.day(), "meta " + name, features));
                }
                return;
            }
        }
    }

    private static String metaKind(String name) {
        if (has(name, "expir", "unavailable", "until", "revisit", "event", "birth")) {
            return "else";
        }
        if (has(name, "modif", "updat", "revis", "lastmod", "last-mod", "changed")) {
            return "modified";
        }
        if (has(name, "publi", "pubdate", "pub_date", "pub-date", "issued", "released", "release_date", "posted")) {
            return "published";
        }
        if (has(name, "creat", "submitted", "available", "first")) {
            return "created";
        }
        if (name.equals("date") || name.endsWith(".date") || name.endsWith(":date")) {
            return "date";
        }
        return has(name, "date", "time") ? "time" : "other";
    }

    private void json(Object value, String around) {
        if (value instanceof List<?> list) {
            list.forEach(part -> json(part, around));
        } else if (value instanceof Map<?, ?> map) {
            String type = type(map.get("@type"), around);
            map.forEach((key, part) -> {
                if (part instanceof String stamp) {
                    json(String.valueOf(key), stamp, type);
                } else {
                    boolean beside = has(
                            String.valueOf(key).toLowerCase(Locale.ROOT),
                            "comment",
                            "review",
                            "image",
                            "video",
                            "haspart",
                            "itemlist");
                    json(part, beside ? "beside" : type);
                }
            });
        }
    }

    private static String type(@Nullable Object type, String around) {
        if (around.equals("beside")) {
            return around;
        }
        String name = String.valueOf(type);
        if (has(name, "Article", "BlogPosting", "Report", "NewsArticle")) {
            return "article";
        }
        return name.contains("WebPage") ? "page" : name.equals("null") ? around : "other";
    }

    private void json(String key, String stamp, String type) {
        String kind = scriptKind(key);
        if (kind.isEmpty()) {
            return;
        }
        for (PrintedDate date : Stamp.read(stamp)) {
            found.add(new Witness(
                    date.day(), "JSON-LD " + key, List.of("json=" + kind + "/" + type, "json-kind=" + kind)));
        }
    }

    private void script(String data, String source) {
        Matcher matcher = VALUE.matcher(data.length() > SCRIPT ? data.substring(0, SCRIPT) : data);
        int count = 0;
        while (matcher.find() && count < MOST) {
            Matcher key = KEY.matcher(data.substring(Math.max(0, matcher.start() - KEY_LENGTH), matcher.start()));
            String kind = key.find() ? scriptKind(key.group(1)) : "";
            if (kind.isEmpty()) {
                continue;
            }
            for (PrintedDate date : Stamp.read(matcher.group(1))) {
                String rank = count == 0 ? "first" : count < 3 ? "early" : "late";
                found.add(new Witness(
                        date.day(),
                        "script " + key.group(1),
                        List.of(source + "=" + kind, source + "-rank=" + kind + "/" + rank)));
            }
            count++;
        }
    }

    private static String scriptKind(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        if (has(name, "modif", "updat", "change")) {
            return "modified";
        }
        if (has(name, "publi", "pubdate", "pub_date")) {
            return "published";
        }
        if (has(name, "creat", "upload", "release", "issue", "post")) {
            return "created";
        }
        return has(name, "date", "time") && !has(name, "expire", "until", "now", "current", "server") ? "date" : "";
    }

    private static boolean has(String name, String... parts) {
        for (String part : parts) {
            if (name.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
