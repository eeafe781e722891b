package org.onrecord.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.anchor.Excerpt;
import org.onrecord.quotation.PartKind;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.SpeakerProfile;

/** Values of a sheet as messages show them: words in brackets, ids in small letters. */
final class Shown {
    private Shown() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String of(Optional<String> value) {
        return value.map(words -> "[" + words + "]").orElse("nothing");
    }

    static String words(List<Excerpt> excerpts) {
        String all =
                excerpts.stream().map(excerpt -> "[" + excerpt.words() + "]").collect(Collectors.joining(", "));
        return all.isEmpty() ? "nothing" : all;
    }

    static String names(List<SpeakerProfile> speakers) {
        String names = speakers.stream().map(SpeakerProfile::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "nobody" : "[" + names + "]";
    }

    static String kinds(Facts facts) {
        return facts.parts().stream()
                .map(part -> part.kind() == PartKind.VERBATIM ? "verbatim" : "reported")
                .collect(Collectors.joining(", "));
    }
}
