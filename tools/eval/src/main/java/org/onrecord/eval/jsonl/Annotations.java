package org.onrecord.eval.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Fault;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.Extractor;

/**
 * Annotates files of JSON Lines on several threads. Answers come in the order of the lines; so few are kept in memory
 * that files of any length go through. A bad line is reported, and the others go on.
 */
public final class Annotations implements AutoCloseable {
    private static final int AHEAD = 4;

    private final Annotator annotator;
    private final int threads;
    private final ExecutorService executor;
    private final OutputStream out;
    private final Consumer<Diagnostic> problems;

    /**
     * Annotates with {@code threads} threads.
     *
     * @param extractor finds the statements
     * @param threshold the least confidence of a statement that is printed
     * @param out where answers go, a line each, flushed so that whoever is at the other end gets it at once
     * @param problems is told of every bad line, in their order
     */
    public Annotations(
            int threads, Extractor extractor, double threshold, OutputStream out, Consumer<Diagnostic> problems) {
        this.threads = threads;
        annotator = new Annotator(extractor, threshold);
        executor = Executors.newFixedThreadPool(threads);
        this.out = out;
        this.problems = problems;
    }

    /** How many statements were not sure enough to be printed. */
    public int leftOut() {
        return annotator.leftOut();
    }

    private record Answer(Optional<String> line, Optional<Diagnostic> problem) {}

    /**
     * Annotates every line of {@code in}.
     *
     * @throws IOException where reading or writing fails
     */
    public void annotate(String file, InputStream in) throws IOException {
        LineReader lines = new LineReader(in, InputLine.LONGEST);
        Queue<CompletableFuture<Answer>> waiting = new ArrayDeque<>();
        for (Optional<InputLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            InputLine next = line.get();
            if (!next.isBlank()) {
                waiting.add(CompletableFuture.supplyAsync(() -> answer(file, next), executor));
            }
            if (waiting.size() >= threads * AHEAD) {
                write(waiting.remove().join());
            }
        }
        for (CompletableFuture<Answer> answer : waiting) {
            write(answer.join());
        }
    }

    private Answer answer(String file, InputLine line) {
        if (line.problem().isPresent()) {
            return problem(file, line, line.problem().get());
        }
        try {
            return new Answer(Optional.of(annotator.annotate(line.text())), Optional.empty());
        } catch (BadLine bad) {
            return problem(file, line, String.valueOf(bad.getMessage()));
        } catch (InputException bad) {
            return problem(file, line, bad.diagnostics().get(0).message());
        } catch (RuntimeException | Error thrown) {
            Diagnostic problem = Fault.in(file, thrown).get(0).at(line.position());
            return new Answer(Optional.empty(), Optional.of(problem));
        }
    }

    private static Answer problem(String file, InputLine line, String message) {
        return new Answer(Optional.empty(), Optional.of(line.bad(file, message)));
    }

    private void write(Answer answer) throws IOException {
        answer.problem().ifPresent(problems);
        if (answer.line().isPresent()) {
            out.write(answer.line().get().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            out.flush();
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
