package org.onrecord.bench.speed;

import java.util.concurrent.TimeUnit;
import org.onrecord.bench.product.Product;
import org.onrecord.extract.ExtractedPage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a page of {@link #kilobytes} takes. That time grows with the length and no faster is what the three lengths
 * are there to show. JMH measures time by the clock: nothing else may run beside it.
 *
 * <pre>
 * java -cp "tools/bench/target/onrecord-bench.jar:tools/bench/target/lib/*" org.openjdk.jmh.Main ReadBenchmark
 * </pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ReadBenchmark {
    private static final int KILO = 1000;

    /** The length of the page, in thousands of UTF-16 units. */
    @Param({"6", "1000", "4000"})
    public int kilobytes;

    private final Product product = new Product();
    private String text = "";

    /** Writes the page. */
    @Setup
    public void write() {
        text = OwnArticle.of(kilobytes * KILO);
    }

    /** Reads it, from bytes to attributions. */
    @Benchmark
    public ExtractedPage read() {
        return product.read(text);
    }
}
