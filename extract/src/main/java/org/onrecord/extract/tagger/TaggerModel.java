package org.onrecord.extract.tagger;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the tagger has learned, in three files:
 *
 * <pre>
 * encoder.onnx      the encoder: input_ids, attention_mask and token_type_ids in, hidden states out
 * heads.bin         the weights behind it, as Tensors reads them
 * vocabulary.txt    the pieces of words, one a line, in the order of their numbers
 * </pre>
 */
public final class TaggerModel {
    private static final String ENCODER = "encoder.onnx";
    private static final String HEADS = "heads.bin";
    private static final String VOCABULARY = "vocabulary.txt";

    private final WordPieces vocabulary;
    private final Encoder encoder;
    private final Heads heads;

    private TaggerModel(WordPieces vocabulary, Encoder encoder, Heads heads) {
        this.vocabulary = vocabulary;
        this.encoder = encoder;
        this.heads = heads;
    }

    /** Opens a file of a model. */
    private interface ModelFiles {
        InputStream open(String name) throws IOException;
    }

    /**
     * The model that ships with the product; nothing where this build has none.
     *
     * @throws NoEncoder where it cannot run on this machine
     * @throws IOException where its files cannot be read
     */
    public static Optional<TaggerModel> ofProduct() throws IOException {
        if (TaggerModel.class.getResource(ENCODER) == null) {
            return Optional.empty();
        }
        return Optional.of(read(TaggerModel::resource));
    }

    /**
     * The model in {@code folder}.
     *
     * @throws NoEncoder where it cannot run on this machine
     * @throws IOException where a file is missing or cannot be read
     */
    public static TaggerModel of(Path folder) throws IOException {
        TaggerModel model = read(name -> Files.newInputStream(folder.resolve(name)));
        int pieces = model.vocabulary.size();
        int known = model.encoder.pieces(pieces);
        if (known != pieces) {
            throw new IOException(VOCABULARY + ": found " + pieces + " pieces; " + known
                    + " would be accepted, as many as " + ENCODER + " knows");
        }
        return model;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = TaggerModel.class.getResourceAsStream(name);
        if (found == null) {
            throw new FileNotFoundException("the model of the tagger has no " + name);
        }
        return found;
    }

    private static TaggerModel read(ModelFiles files) throws IOException {
        Encoder.prepare();
        try (InputStream encoder = files.open(ENCODER);
                InputStream heads = new BufferedInputStream(files.open(HEADS));
                BufferedReader vocabulary =
                        new BufferedReader(new InputStreamReader(files.open(VOCABULARY), StandardCharsets.UTF_8))) {
            WordPieces pieces = vocabulary(vocabulary.lines().toList());
            Heads ownHeads = Heads.of(Tensors.read(heads));
            return new TaggerModel(pieces, Encoder.of(OffHeap.read(encoder)), ownHeads);
        }
    }

    private static WordPieces vocabulary(List<String> pieces) throws IOException {
        try {
            return WordPieces.ofModel(pieces);
        } catch (IOException bad) {
            throw new IOException(VOCABULARY + ": " + bad.getMessage(), bad);
        }
    }

    WordPieces vocabulary() {
        return vocabulary;
    }

    Encoder encoder() {
        return encoder;
    }

    Heads heads() {
        return heads;
    }
}
