package org.onrecord.bench.speed;

import java.util.List;

/** An article of any length in our own words: news prose, a third of it statements. */
final class OwnArticle {
    private static final List<String> GIVEN = List.of("Anna", "Boris", "Clara", "David", "Elena", "Frank");
    private static final List<String> SURNAMES =
            List.of("Tarnwick", "Boldero", "Quillam", "Vostrin", "Halbeck", "Morvane", "Istrup");
    private static final List<String> PARAGRAPHS = List.of(
            "“The pump ran for nine hours without a fault,” said %1$s, who heads the test stand. “We stopped it only because the"
                    + " night shift wanted to sleep.”",
            "The stand was built in the spring, beside the old canal, and cost less than the town had feared. Two of its"
                    + " walls come from a brewery that closed ten years ago; the third is new, and the fourth is missing.",
            "%2$s told the council on Tuesday that the second pump would be delivered before the end of the month, and that"
                    + " nobody would have to pay for the delay.",
            "According to the regional water office, some 4,000 houses depend on the line. Most of them stand north of the"
                    + " river, where the pipes are older and the winters longer.",
            "The council will meet again on Friday. It has to choose between a loan, a higher fee and a sale of the meadow"
                    + " behind the school, which a builder from the capital has wanted for years.",
            "“I would not sell it,” %2$s said. She added that “a meadow is the only thing we own that needs no repair.”");

    private OwnArticle() {}

    /** An article of {@code length} units or a paragraph more. */
    static String of(int length) {
        StringBuilder article = new StringBuilder();
        for (int i = 0; article.length() < length; i++) {
            String first = GIVEN.get(i % GIVEN.size()) + " " + SURNAMES.get(i % SURNAMES.size());
            String second = "Nora " + SURNAMES.get((i / 2) % SURNAMES.size());
            article.append(String.format(PARAGRAPHS.get(i % PARAGRAPHS.size()), first, second))
                    .append("\n\n");
        }
        return article.toString();
    }
}
