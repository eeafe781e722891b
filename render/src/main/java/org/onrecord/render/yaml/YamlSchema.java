package org.onrecord.render.yaml;

import java.util.List;

/**
 * The keys and the version of the format, each once; a list holds the keys of one mapping in the order of the file.
 *
 * @see <a href="https://json-schema.org/draft-07">the same as a JSON Schema, resource {@value #JSON_SCHEMA}</a>
 */
final class YamlSchema {
    /** Goes up when a reader of the version before would misread a sheet. */
    static final int VERSION = 2;

    /** The oldest version that is read; what later ones added may be left out of a sheet. */
    static final int OLDEST = 1;

    /** Beside this class. */
    static final String JSON_SCHEMA = "sheet.schema.json";

    /**
     * The longest sheet that is read and written, in UTF-16 units: about 250,000 statements. In UTF-8 it has at most
     * three times as many bytes, and these fit into one array of Java.
     */
    static final int LONGEST = 1 << 29;

    static final String ONRECORD = "onrecord";
    static final String SOURCES = "sources";
    static final String SPEAKERS = "speakers";
    static final String STATEMENTS = "statements";
    static final String GONE = "gone";
    static final List<String> SHEET = List.of(ONRECORD, SOURCES, SPEAKERS, STATEMENTS, GONE);

    static final String ID = "id";
    static final String FILE = "file";
    static final String ADDRESS = "address";
    static final String TITLE = "title";
    static final String PUBLISHER = "publisher";
    static final String AUTHORS = "authors";
    static final String PUBLISHED = "published";
    static final String MODIFIED = "modified";
    static final String LANGUAGE = "language";
    static final String DATELINE = "dateline";
    static final String AGENCY = "agency";
    static final String BYTES_SHA256 = "bytes-sha256";
    static final String TEXT_SHA256 = "text-sha256";
    static final String WARNINGS = "warnings";
    static final List<String> SOURCE_KEYS = List.of(
            ID,
            FILE,
            ADDRESS,
            TITLE,
            PUBLISHER,
            AUTHORS,
            PUBLISHED,
            MODIFIED,
            LANGUAGE,
            DATELINE,
            AGENCY,
            BYTES_SHA256,
            TEXT_SHA256,
            WARNINGS);

    static final String VALUE = "value";
    static final String FROM = "from";
    static final List<String> READING_KEYS = List.of(VALUE, FROM);

    static final String KIND = "kind";
    static final String NAME = "name";
    static final String NAMES = "names";
    static final String ROLES = "roles";
    static final List<String> SPEAKER_KEYS = List.of(ID, KIND, NAME, NAMES, ROLES);

    static final String SOURCE = "source";
    static final String WORDS = "words";
    static final String POSITION = "position";
    static final List<String> DESCRIPTION_KEYS = List.of(SOURCE, WORDS, POSITION);
    static final List<String> EXCERPT_KEYS = List.of(WORDS, POSITION);

    static final String POLARITY = "polarity";
    static final String MODALITY = "modality";
    static final String PARTS = "parts";
    static final String MENTIONS = "mentions";
    static final String CUE = "cue";
    static final String SETTING = "setting";
    static final String HOPS = "hops";
    static final String FOUND = "found";
    static final String ATTRIBUTED = "attributed";
    static final String LINKS = "links";
    static final String REVIEW = "review";
    static final List<String> STATEMENT_KEYS = List.of(
            ID,
            KIND,
            SOURCE,
            SPEAKERS,
            POLARITY,
            MODALITY,
            PARTS,
            MENTIONS,
            CUE,
            SETTING,
            HOPS,
            FOUND,
            ATTRIBUTED,
            LINKS,
            REVIEW);

    static final String PREFIX = "prefix";
    static final String SUFFIX = "suffix";
    static final String BYTES = "bytes";
    static final String LINE = "line";
    static final String PAGE = "page";
    static final List<String> PART_KEYS = List.of(KIND, WORDS, PREFIX, SUFFIX, POSITION, BYTES, LINE, PAGE);

    static final String START = "start";
    static final String END = "end";
    static final List<String> RANGE_KEYS = List.of(START, END);

    static final String READING = "reading";
    static final String TIE = "tie";
    static final List<String> DETAIL_KEYS = List.of(KIND, WORDS, TIE, READING, POSITION);

    static final List<String> HOP_KEYS = List.of(KIND, WORDS, POSITION);

    static final String REGION = "region";
    static final String BOUNDARY = "boundary";
    static final String SPEAKER = "speaker";
    static final List<String> LINKS_KEYS = List.of(REGION, CUE, BOUNDARY, SPEAKER);

    static final String RULE = "rule";
    static final String CONFIDENCE = "confidence";
    static final List<String> EVIDENCE_KEYS = List.of(RULE, CONFIDENCE, WARNINGS);

    static final String CODE = "code";
    static final String SEEN = "seen";
    static final String ASSUMED = "assumed";
    static final List<String> WARNING_KEYS = List.of(CODE, SEEN, ASSUMED);

    static final String DECISION = "decision";
    static final String BY = "by";
    static final String ON = "on";
    static final String WHY = "why";
    static final String CORRECTIONS = "corrections";
    static final List<String> REVIEW_KEYS = List.of(DECISION, BY, ON, WHY, CORRECTIONS);

    private YamlSchema() {}
}
