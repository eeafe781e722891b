package org.onrecord.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;

/**
 * The encoder as DJL operations (Devlin et al. 2019; post-norm, exact GELU), and the two heads on its hidden states.
 * Weights of linear layers stand as {@code [out, in]}.
 */
final class Network {
    static final int WIDTH = 384;
    static final int HEADS = 12;
    static final int PAIR_WIDTH = 256;
    static final int BILINEAR = 64;

    private static final float EPSILON = 1e-12f;
    private static final float BILINEAR_SCALE = 8;

    private final Weights weights;
    private final int layers;
    private final float dropout;

    Network(Weights weights, int layers, float dropout) {
        this.weights = weights;
        this.layers = layers;
        this.dropout = dropout;
    }

    /** The hidden states of the words of a batch, one row each. */
    NDArray words(Batch batch, boolean training) {
        Shape shape = batch.pieces().getShape();
        NDArray x = lookUp(batch.pieces(), "embeddings.word_embeddings.weight")
                .add(lookUp(batch.types(), "embeddings.token_type_embeddings.weight"))
                .add(lookUp(batch.positions(), "embeddings.position_embeddings.weight"));
        x = dropped(norm(x, "embeddings.LayerNorm"), training);
        for (int i = 0; i < layers; i++) {
            x = layer(x, batch.mask(), "encoder.layer." + i + ".", training);
        }
        NDArray rows = x.reshape(shape.get(0) * shape.get(1), WIDTH);
        return dropped(rows(batch.firsts(), rows), training);
    }

    private NDArray layer(NDArray x, NDArray mask, String name, boolean training) {
        long batch = x.getShape().get(0);
        long length = x.getShape().get(1);
        NDArray query = split(linear(x, name + "attention.self.query"), batch, length);
        NDArray key = split(linear(x, name + "attention.self.key"), batch, length);
        NDArray value = split(linear(x, name + "attention.self.value"), batch, length);
        NDArray attention = divided(query.matMul(key.transpose(0, 1, 3, 2)), (float) Math.sqrt((double) WIDTH / HEADS))
                .add(mask)
                .softmax(-1);
        NDArray mixed = attention.matMul(value).transpose(0, 2, 1, 3).reshape(batch, length, WIDTH);
        NDArray attended = dropped(linear(mixed, name + "attention.output.dense"), training);
        NDArray middle = norm(attended.add(x), name + "attention.output.LayerNorm");
        NDArray wide = Activation.gelu(linear(middle, name + "intermediate.dense"));
        NDArray out = dropped(linear(wide, name + "output.dense"), training);
        return norm(out.add(middle), name + "output.LayerNorm");
    }

    private static NDArray split(NDArray x, long batch, long length) {
        return x.reshape(batch, length, HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
    }

    /** The logits of the labels of every word for cues. */
    NDArray cues(NDArray words) {
        return Linear.linear(words, weights.get("cue.weight"), weights.get("cue.bias"))
                .singletonOrThrow();
    }

    /** The logits of the labels of every pair of a word and a cue. */
    NDArray pairs(NDArray words, Batch batch, boolean training) {
        NDArray cues = divided(rows(batch.cueFirsts(), words).add(rows(batch.cueLasts(), words)), 2);
        NDArray left = Linear.linear(words, weights.get("pair.word.weight"), weights.get("pair.word.bias"))
                .singletonOrThrow();
        NDArray right = Linear.linear(cues, weights.get("pair.cue.weight")).singletonOrThrow();
        NDArray sum = rows(batch.pairWords(), left)
                .add(rows(batch.pairCues(), right))
                .add(lookUp(batch.distances(), "pair.distance"))
                .add(lookUp(batch.sentences(), "pair.sentence"));
        NDArray hidden = dropped(Activation.relu(sum), training);
        NDArray logits = Linear.linear(hidden, weights.get("pair.out.weight"), weights.get("pair.out.bias"))
                .singletonOrThrow();
        NDArray x = Linear.linear(words, weights.get("bi.word.weight")).singletonOrThrow();
        NDArray y = Linear.linear(cues, weights.get("bi.cue.weight")).singletonOrThrow();
        NDArray product = rows(batch.pairWords(), x).mul(rows(batch.pairCues(), y));
        // One sum for content, one for source; each goes to its labels.
        NDArray sums =
                divided(product.reshape(product.getShape().get(0), 2, BILINEAR).sum(new int[] {2}), BILINEAR_SCALE);
        return logits.add(sums.matMul(batch.spread()));
    }

    /**
     * A quotient by an array that lives until the step ends. {@code div(Number)} lets the memory of its number go at
     * once, while the gradient still reads it: after a collection of garbage, gradients were off by any factor.
     */
    private static NDArray divided(NDArray x, float by) {
        return x.div(x.getManager().create(by));
    }

    private NDArray linear(NDArray x, String name) {
        NDArray weight = weights.get(name + ".weight");
        NDArray bias = weights.get(name + ".bias");
        return Linear.linear(x, weight, bias).singletonOrThrow();
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(
                        x, new Shape(WIDTH), weights.get(name + ".weight"), weights.get(name + ".bias"), EPSILON)
                .singletonOrThrow();
    }

    private NDArray lookUp(NDArray numbers, String table) {
        return rows(numbers, weights.get(table));
    }

    private static NDArray rows(NDArray numbers, NDArray table) {
        return Embedding.embedding(numbers, table, SparseFormat.DENSE).singletonOrThrow();
    }

    private NDArray dropped(NDArray x, boolean training) {
        return training && dropout > 0 ? Dropout.dropout(x, dropout, true).singletonOrThrow() : x;
    }
}
