package org.onrecord.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.render.SampleSheets;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Review;

class JsonSchemaTest {
    private final JsonNode json = json();
    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(json);

    static List<FactSheet> sheets() {
        return RoundTripTest.sheets();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void acceptsWhatTheRendererWrites(FactSheet sheet) throws IOException {
        assertThat(schema.validate(new YAMLMapper().readTree(Yaml.write(sheet))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decision: pending|decision: aproved",
                "decision: pending|decision: corrected",
                "decision: pending|decision: corrected\\n      corrections: {}",
                "decision: pending|decision: corrected\\n      corrections: {polarity: \"perhaps\"}",
                "decision: pending|decision: approved\\n      bye: \"Ann\"",
                "decision: pending|decision: approved\\n      corrections: {words: \"other\"}",
                "decision: pending|decision: approved\\n      why: 12",
                "polarity: said|polarity: sad",
                "onrecord: 2|onrecord: 3",
                "line: 12|line: \"12\""
            })
    void refusesWhatTheReaderRefuses(String right, String wrong) throws IOException {
        String yaml = Yaml.write(SampleSheets.small()).replaceFirst(right, wrong.replace("\\n", "\n"));
        assertThat(schema.validate(new YAMLMapper().readTree(yaml))).isNotEmpty();
        assertThat(Refusals.of(yaml)).isNotEmpty();
    }

    @Test
    void knowsTheKeysOfTheReaderInTheirOrder() {
        Map<String, List<String>> keys = Map.ofEntries(
                Map.entry("source", YamlSchema.SOURCE_KEYS),
                Map.entry("reading", YamlSchema.READING_KEYS),
                Map.entry("speaker", YamlSchema.SPEAKER_KEYS),
                Map.entry("description", YamlSchema.DESCRIPTION_KEYS),
                Map.entry("excerpt", YamlSchema.EXCERPT_KEYS),
                Map.entry("statement", YamlSchema.STATEMENT_KEYS),
                Map.entry("part", YamlSchema.PART_KEYS),
                Map.entry("range", YamlSchema.RANGE_KEYS),
                Map.entry("detail", YamlSchema.DETAIL_KEYS),
                Map.entry("hop", YamlSchema.HOP_KEYS),
                Map.entry("links", YamlSchema.LINKS_KEYS),
                Map.entry("evidence", YamlSchema.EVIDENCE_KEYS),
                Map.entry("warning", YamlSchema.WARNING_KEYS),
                Map.entry("review", YamlSchema.REVIEW_KEYS));
        keys.forEach((name, expected) -> assertThat(names(json.at("/definitions/" + name + "/properties")))
                .as(name)
                .isEqualTo(expected));
        assertThat(names(json.at("/properties"))).isEqualTo(YamlSchema.SHEET);
        assertThat(names(json.at("/definitions/review/properties/corrections/properties")))
                .isEqualTo(Review.CORRECTABLE);
        assertThat(names(json.at("/definitions"))).hasSameSizeAs(keys.keySet());
    }

    private static List<String> names(JsonNode properties) {
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode json() {
        try (InputStream in = YamlSchema.class.getResourceAsStream(YamlSchema.JSON_SCHEMA)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
