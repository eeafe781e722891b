package org.onrecord.bench.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.text.Span;

/**
 * Gives every person who speaks another surname, wherever it is printed. Given names stay, for they tell men from
 * women. A surname that is also a word of the text, or part of a longer name, stays too.
 */
final class SwapNames implements Mutation {
    private static final List<String> INVENTED = List.of(
            "Tarnwick",
            "Boldero",
            "Quillam",
            "Vostrin",
            "Halbeck",
            "Morvane",
            "Istrup",
            "Kelderman",
            "Ravnsby",
            "Dolcett",
            "Pellworth",
            "Zarubov",
            "Ombley",
            "Fenstrom",
            "Garrowby",
            "Lisandre",
            "Uxholm",
            "Nevrick",
            "Wyndell",
            "Jarosk",
            "Cadmore",
            "Ethelby",
            "Brisko",
            "Sundvall",
            "Tolleray",
            "Arkwell",
            "Mundorff",
            "Hesslow",
            "Pavrenko",
            "Oakhurn");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Override
    public String name() {
        return "names swapped";
    }

    @Override
    public List<Rewrite> of(Reading article) {
        Map<String, String> names = new TreeMap<>();
        for (Said said : article.statements()) {
            for (Said.Person person : said.person()) {
                String surname = person.name().substring(person.name().lastIndexOf(' ') + 1);
                if (person.human() && names.size() < INVENTED.size() && isOnlyAName(surname, article.text())) {
                    names.putIfAbsent(surname, INVENTED.get(names.size()));
                }
            }
        }
        List<Edit> edits = new ArrayList<>();
        Matcher words = WORD.matcher(article.text());
        while (words.find()) {
            String now = names.get(words.group());
            if (now != null) {
                edits.add(new Edit(new Span(words.start(), words.end()), now));
            }
        }
        return edits.isEmpty() ? List.of() : List.of(new Rewrite(article.text(), edits, new LinkedHashMap<>(names)));
    }

    private static boolean isOnlyAName(String surname, String text) {
        boolean plain = surname.length() > 3
                && surname.chars().allMatch(Character::isLetter)
                && !RoleWords.isGivenName(surname)
                && !RoleWords.isRole(surname)
                && !RoleWords.isCountry(surname);
        return plain
                && !Pattern.compile("\\b" + surname.toLowerCase(Locale.ROOT) + "\\b|" + surname + "['’-]?[ ]?[A-Z]|"
                                + surname + "[-@]|[-@#]" + surname + "|" + surname.toUpperCase(Locale.ROOT))
                        .matcher(text)
                        .find();
    }
}
