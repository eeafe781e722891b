package org.onrecord.train;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The mean of the weights of several trainings that began with the same ones, a "model soup" (Wortsman et al., ICML
 * 2022): as fast as one model, and steadier than each.
 */
final class MeanWeights {
    private MeanWeights() {}

    /**
     * The mean of every array.
     *
     * @throws IllegalArgumentException where an array is missing in one, or of another length
     */
    static Map<String, float[]> of(List<Map<String, float[]>> all) {
        Map<String, float[]> means = new TreeMap<>();
        all.get(0).keySet().forEach(name -> means.put(name, mean(name, all)));
        return means;
    }

    private static float[] mean(String name, List<Map<String, float[]>> all) {
        double[] sum = new double[all.get(0).getOrDefault(name, new float[0]).length];
        for (Map<String, float[]> weights : all) {
            float[] values = weights.get(name);
            if (values == null || values.length != sum.length) {
                throw new IllegalArgumentException("the models differ in their array " + name);
            }
            for (int i = 0; i < sum.length; i++) {
                sum[i] += values[i];
            }
        }
        float[] mean = new float[sum.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) (sum[i] / all.size());
        }
        return mean;
    }
}
