package org.onrecord.render.yaml;

import java.util.List;
import java.util.Optional;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;

/** Writes the sources and the speakers of a sheet. */
final class SourceYaml {
    private final YamlWriter out;

    SourceYaml(YamlWriter out) {
        this.out = out;
    }

    void source(Source source) {
        out.text(YamlSchema.ID, source.id());
        out.text(YamlSchema.FILE, source.file());
        reading(YamlSchema.ADDRESS, source.address());
        reading(YamlSchema.TITLE, source.title());
        reading(YamlSchema.PUBLISHER, source.publisher());
        out.list(YamlSchema.AUTHORS, source.authors(), this::reading);
        reading(YamlSchema.PUBLISHED, source.published());
        reading(YamlSchema.MODIFIED, source.modified());
        reading(YamlSchema.LANGUAGE, source.language());
        reading(YamlSchema.DATELINE, source.dateline());
        reading(YamlSchema.AGENCY, source.agency());
        out.text(YamlSchema.BYTES_SHA256, source.bytesSha256());
        out.text(YamlSchema.TEXT_SHA256, source.textSha256());
        StatementYaml.warnings(out, source.warnings());
    }

    void speaker(SpeakerProfile speaker) {
        out.text(YamlSchema.ID, speaker.id());
        out.plain(YamlSchema.KIND, Spelling.of(speaker.kind()));
        out.text(YamlSchema.NAME, speaker.name());
        descriptions(YamlSchema.NAMES, speaker.names());
        descriptions(YamlSchema.ROLES, speaker.roles());
    }

    private void descriptions(String key, List<Description> descriptions) {
        out.list(key, descriptions, description -> {
            out.text(YamlSchema.SOURCE, description.source());
            out.text(YamlSchema.WORDS, description.printed().words());
            StatementYaml.position(out, description.printed().position());
        });
    }

    private void reading(String key, Optional<Reading> reading) {
        reading.ifPresent(it -> out.mapping(key, () -> reading(it)));
    }

    private void reading(Reading reading) {
        out.text(YamlSchema.VALUE, reading.value());
        out.text(YamlSchema.FROM, reading.from());
    }
}
