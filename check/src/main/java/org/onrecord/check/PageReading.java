package org.onrecord.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.quotation.Warning;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Source;

/** Compares what a sheet says about a page as a whole (title, authors, days …) with what is read in it now. */
final class PageReading {
    private final Report report;
    private final boolean sameFile;

    /** With {@code sameFile}, the places where it was read and the doubts have to be the same too. */
    PageReading(Report report, boolean sameFile) {
        this.report = report;
        this.sameFile = sameFile;
    }

    /** Compares {@code was}, the sheet's, with {@code is}, read just now. */
    void compare(Source was, Source is) {
        compare("the page's title", was.title(), is.title());
        compare("the page's publisher", was.publisher(), is.publisher());
        compare("the page's authors", was.authors(), is.authors());
        compare("the page's day of publication", was.published(), is.published());
        compare("the page's last change", was.modified(), is.modified());
        compare("the page's address", was.address(), is.address());
        compare("the page's language", was.language(), is.language());
        compare("the page's dateline", was.dateline(), is.dateline());
        compare("the page's agency", was.agency(), is.agency());
        if (sameFile && !was.warnings().equals(is.warnings())) {
            report.differ(1, "reading", "the page's warnings", shown(was.warnings()), shown(is.warnings()));
        }
    }

    private void compare(String what, Optional<Reading> was, Optional<Reading> is) {
        compare(what, was.stream().toList(), is.stream().toList());
    }

    private void compare(String what, List<Reading> was, List<Reading> is) {
        String before = shown(was.stream().map(Reading::value));
        String now = shown(is.stream().map(Reading::value));
        if (before.equals(now) && sameFile) {
            String from = shown(was.stream().map(Reading::from));
            report.differ(
                    1,
                    "reading",
                    "where " + what + " stands",
                    from,
                    shown(is.stream().map(Reading::from)));
        } else {
            report.differ(1, "reading", what, before, now);
        }
    }

    /** Warnings as they are told apart in a message: by code, and by what was seen where the codes are the same. */
    private static String shown(List<Warning> warnings) {
        return shown(
                warnings.stream().map(warning -> warning.code() + ": " + warning.seen() + "; " + warning.assumed()));
    }

    private static String shown(Stream<String> values) {
        String all = values.map(value -> "[" + value + "]").collect(Collectors.joining(", "));
        return all.isEmpty() ? "nothing" : all;
    }
}
