package org.onrecord.render;

import static org.onrecord.render.SampleStatements.claim;
import static org.onrecord.render.SampleStatements.excerpt;
import static org.onrecord.render.SampleStatements.quote;
import static org.onrecord.render.SampleStatements.reported;
import static org.onrecord.render.SampleStatements.unsure;
import static org.onrecord.render.SampleStatements.verbatim;
import static org.onrecord.render.SampleStatements.warned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.quotation.HopKind;
import org.onrecord.quotation.Links;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.SettingKind;
import org.onrecord.quotation.SettingTie;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.quotation.Warning;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.Detail;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** Sheets made by hand, for every test of this module. */
public final class SampleSheets {
    private static final String LONG_ROLE =
            "Deputy Director General for International Cooperation, Standardisation and "
                    + "Long-Term Planning of the State Corporation for Space Activities, and acting chair of its council";

    private SampleSheets() {}

    /** Two sources, four speakers and an unresolved one, every polarity, warnings, reviews, three scripts. */
    public static FactSheet small() {
        List<Statement> statements = new ArrayList<>();
        statements.add(quote("s1", 12, "We have agreed on the orbit, the landing site and the date.")
                .speakers("ann-lee")
                .mention("She")
                .cue("said")
                .hop(HopKind.SPOKESPERSON, "the press service")
                .hop(HopKind.OUTLET, "Radio North")
                .links(new Links(0.97, Optional.of(0.99), 0.96, 0.95))
                .setting(new Detail(
                        SettingKind.WHEN, excerpt("on Tuesday", 40), SettingTie.OWN, Optional.of("2022-04-19")))
                .setting(new Detail(
                        SettingKind.MEDIUM,
                        excerpt("in an interview with Radio North", 60),
                        SettingTie.OWN,
                        Optional.empty()))
                .build());
        statements.add(claim(
                        "s1",
                        14,
                        reported("that the contract", " “"),
                        verbatim("was never signed", "” and will not be before "),
                        reported("and will not be before the winter", ", she added"))
                .speakers("ann-lee")
                .mention("Ann Lee, head of the Northern Space Agency")
                .cue("denied")
                .polarity(Polarity.DENIED)
                .modality(Modality.HEARSAY)
                .setting(new Detail(
                        SettingKind.EVENT,
                        excerpt("at the yearly meeting", 90),
                        SettingTie.INHERITED,
                        Optional.empty()))
                .build());
        statements.add(quote("s1", 20, "Ракета готова, и экипаж тоже готов.")
                .speakers("konstantin-ivlev", "northern-space-agency")
                .mention("Konstantin lvlev")
                .attributed(warned("name-in-lower-case", "“Konstantin lvlev”", "the person named Konstantin Ivlev"))
                .build());
        statements.add(quote("s2", 7, "中国愿同各国一道，和平利用太空，造福全人类。这是我们的一贯立场。")
                .speakers("wang-min")
                .found(warned("lost-closing-mark", "an opening mark that nothing closes", "the end of the paragraph"))
                .review(new Review(
                        Decision.CORRECTED,
                        Optional.of("M. Okafor"),
                        Optional.of(LocalDate.of(2026, 5, 1)),
                        Optional.of("the mark closes one sentence earlier"),
                        Map.of("words", "中国愿同各国一道，和平利用太空，造福全人类。")))
                .build());
        statements.add(claim("s2", 9, reported("whether the station would be ready in time", "."))
                .speakers("wang-min")
                .polarity(Polarity.DECLINED)
                .review(approved())
                .build());
        statements.add(quote("s2", 11, "The costs are borne by both sides, and by both sides alone.")
                .attributed(unsure("LoneQuotation", 0.4))
                .build());
        return new FactSheet(List.of(report(), shortNote()), cast(), statements, List.of());
    }

    /** One source, no statement. */
    public static FactSheet empty() {
        return new FactSheet(List.of(shortNote()), List.of(), List.of(), List.of());
    }

    /** One quote with these words. */
    public static FactSheet ofWords(String words) {
        return of(quote("s1", 3, words).speakers("ann-lee").build());
    }

    /** These statements of Ann Lee, or of nobody. */
    public static FactSheet of(Statement... statements) {
        return new FactSheet(List.of(report()), List.of(cast().get(0)), List.of(statements), List.of());
    }

    /** {@code count} statements of three speakers; a quarter of them need a look. */
    public static FactSheet large(int count) {
        List<Statement> statements = new ArrayList<>();
        String[] who = {"ann-lee", "konstantin-ivlev", "wang-min"};
        for (int i = 0; i < count; i++) {
            SampleStatements statement = quote(
                            "s1",
                            i + 1,
                            "In year " + i
                                    + " of the programme we shall have built, tested and flown what was promised, "
                                    + "no more and no less, and whoever doubts it may come to the launch site and look.")
                    .speakers(who[i % 3]);
            statements.add(
                    i % 4 == 0 ? statement.found(unsure("SplitContent", 0.6)).build() : statement.build());
        }
        return new FactSheet(List.of(report(), shortNote()), cast(), statements, List.of());
    }

    /** What strains a layout: long roles, long words and addresses, a page-long quotation, scripts without a font. */
    public static FactSheet hard() {
        List<Statement> statements = new ArrayList<>();
        String sentence = "The commission has heard all sides, has read all papers and has found nothing new in them. ";
        statements.add(quote("s1", 5, sentence.repeat(70).strip())
                .speakers("konstantin-ivlev")
                .build());
        statements.add(quote("s1", 6, "First paragraph of an answer.\nSecond paragraph of it.", "and the third")
                .speakers("konstantin-ivlev")
                .build());
        statements.add(claim(
                        "s1",
                        7,
                        reported("that " + "https://news.example.org/" + "a-part/of-the-address/".repeat(12), "."))
                .speakers("konstantin-ivlev")
                .polarity(Polarity.NOT_SAID)
                .build());
        statements.add(quote("s1", 8, "Sondermüllverbrennungsanlagengenehmigungsverfahren".repeat(6))
                .speakers("konstantin-ivlev")
                .mention("the deputy director general for international cooperation, standardisation and planning, who "
                        + "did not want to be quoted by name and then was, by his own press service, an hour later")
                .build());
        statements.add(quote("s1", 9, "السلام عليكم ورحمة الله", "שלום לכולם", "Launch \uD83D\uDE80 at dawn")
                .speakers("konstantin-ivlev")
                .build());
        for (int i = 10; i < 50; i++) {
            statements.add(quote("s1", i, sentence.repeat(1 + i % 3).strip())
                    .speakers("konstantin-ivlev")
                    .found(
                            i % 5 == 0
                                    ? warned("lost-closing-mark", "no mark", "the paragraph's end")
                                    : unsure("A", 0.9))
                    .review(i % 7 == 0 ? rejected() : Review.PENDING)
                    .build());
        }
        List<Statement> gone = List.of(quote("s2", 4, "This was on the page last year.")
                .review(approved())
                .build());
        return new FactSheet(List.of(report(), shortNote()), cast(), statements, gone);
    }

    /** Rejected with a reason. */
    public static Review rejected() {
        return new Review(
                Decision.REJECTED,
                Optional.of("M. Okafor"),
                Optional.of(LocalDate.of(2026, 5, 2)),
                Optional.of("a quotation of a quotation"),
                Map.of());
    }

    /** Approved without a word. */
    public static Review approved() {
        return new Review(
                Decision.APPROVED,
                Optional.of("M. Okafor"),
                Optional.of(LocalDate.of(2026, 5, 1)),
                Optional.empty(),
                Map.of());
    }

    private static List<SpeakerProfile> cast() {
        return List.of(
                speaker("ann-lee", SpeakerKind.PERSON, "Ann Lee", "head of the Northern Space Agency"),
                speaker("konstantin-ivlev", SpeakerKind.PERSON, "Konstantin Ivlev", LONG_ROLE),
                speaker("northern-space-agency", SpeakerKind.BODY, "Northern Space Agency", ""),
                speaker("wang-min", SpeakerKind.PERSON, "Wang Min 王敏", "spokesperson of the ministry"));
    }

    private static SpeakerProfile speaker(String id, SpeakerKind kind, String name, String role) {
        List<Description> roles = role.isEmpty() ? List.of() : List.of(new Description("s1", excerpt(role, 300)));
        return new SpeakerProfile(id, kind, name, List.of(new Description("s1", excerpt(name, 280))), roles);
    }

    private static Source report() {
        return new Source(
                "s1",
                "pages/orbit.html",
                Optional.of(new Reading("https://news.example.org/space/orbit-agreed", "link canonical")),
                Optional.of(new Reading("Orbit agreed, contract still open", "meta og:title")),
                Optional.of(new Reading("The Northern Post", "meta og:site_name")),
                List.of(new Reading("Jo March", "meta author")),
                Optional.of(new Reading("2022-04-22", "meta article:published_time")),
                Optional.empty(),
                Optional.of(new Reading("en", "html lang")),
                "0f".repeat(32),
                "1e".repeat(32));
    }

    private static Source shortNote() {
        return new Source(
                "s2",
                "pages/spokesperson's note.txt",
                Optional.empty(),
                Optional.of(new Reading("Spokesperson's remarks 发言人谈话", "text, line 1")),
                Optional.empty(),
                List.of(),
                Optional.of(new Reading("2022-05-03", "text, line 2")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Reading("HEFEI, May 3 (Xinhua)", "text, line 3")),
                Optional.of(new Reading("Xinhua", "text, line 3")),
                "2d".repeat(32),
                "3c".repeat(32),
                List.of(new Warning(
                        "charset-guessed", "no UTF-8 and no charset declared", "read as GB18030, a guess")));
    }
}
