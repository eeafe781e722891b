package org.onrecord.extract.container;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.onrecord.diagnostic.Diagnostic;

/**
 * Finds the pages in a file: the file itself where it is a page, and those in it where it is a {@code .gz},
 * {@code .zip}, {@code .warc}, {@code .mhtml} or {@code .eml}, told by its first bytes; also one within the other.
 *
 * <p>Everything is read as a stream and nothing is written. What cannot be unpacked (a bomb, an encrypted, damaged or
 * cut off entry, a way that leads out of the archive) is refused with a message, and the rest goes on where it can.
 */
public final class ContainerReader {
    private final Limits limits;

    /** A reader with the usual limits. */
    public ContainerReader() {
        this(Limits.USUAL);
    }

    /** A reader with other limits. */
    public ContainerReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Hands the pages of a file to {@code sink}, in their order.
     *
     * @param name the file as the user named it
     * @param in the bytes; not closed
     * @throws IOException where the file itself cannot be read
     */
    public void read(String name, InputStream in, EntrySink sink) throws IOException {
        Budget budget = new Budget(limits);
        new Reading(budget, sink).open(name.replace('\\', '/'), budget.packed(in), Headers.NONE);
    }

    /** The work on one file. */
    private static final class Reading implements Opener {
        private final Budget budget;
        private final EntrySink sink;
        private int depth;
        private boolean saidDamaged;

        Reading(Budget budget, EntrySink sink) {
            this.budget = budget;
            this.sink = sink;
        }

        @Override
        public boolean open(String name, InputStream packed, Headers headers) throws IOException {
            try {
                return read(name, packed, headers);
            } catch (ZipException | EOFException damaged) {
                refuseDamaged(name, damaged);
                return true;
            }
        }

        private boolean read(String name, InputStream packed, Headers headers) throws IOException {
            BufferedInputStream in = new BufferedInputStream(packed, 2 * ContainerKind.LOOKED_AT);
            in.mark(ContainerKind.LOOKED_AT);
            byte[] first = in.readNBytes(ContainerKind.LOOKED_AT);
            in.reset();
            ContainerKind kind = ContainerKind.of(name, first);
            if (kind == ContainerKind.NONE) {
                return page(name, in, headers);
            }
            if (depth == budget.limits().depth()) {
                refuse("too-deep", name, "it lies in more than " + depth + " containers; at most that many");
                return true;
            }
            depth++;
            try {
                return unpack(kind, name, in, headers);
            } catch (BudgetSpent spent) {
                if (depth > 1) {
                    throw spent;
                }
                sink.refused(Diagnostic.error("too-much-packed", spent.inWords(), name));
                return false;
            } catch (IOException damaged) {
                refuseDamaged(name, damaged);
                return true;
            } finally {
                depth--;
            }
        }

        private boolean unpack(ContainerKind kind, String name, InputStream in, Headers headers) throws IOException {
            return switch (kind) {
                case GZIP -> gunzip(name, in, headers);
                case ZIP -> new ZipEntries(budget, sink, this).read(name, in);
                case WARC -> new WarcEntries(budget, sink, this).read(name, in);
                case MIME -> new MimeEntries(budget, sink, this).read(name, in);
                case NONE -> true;
            };
        }

        private boolean gunzip(String name, InputStream in, Headers headers) throws IOException {
            try (GzipMembers members = new GzipMembers(in)) {
                return open(name, budget.unpacked(members), headers);
            }
        }

        private boolean page(String name, InputStream in, Headers headers) throws IOException {
            int most = budget.limits().pageBytes();
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                String found = "the file has more than " + (most >> 20) + " MB; a saved page of at most " + (most >> 20)
                        + " MB";
                refuse("too-large", name, found);
                return true;
            }
            saidDamaged = false;
            return sink.entry(new Entry(name, bytes, headers));
        }

        /** Says so once: what such data is packed in cannot be read to its end either. */
        private void refuseDamaged(String name, IOException damaged) {
            if (saidDamaged) {
                return;
            }
            saidDamaged = true;
            String reason = damaged.getMessage() == null ? "it ends too early" : damaged.getMessage();
            String found = "found data that cannot be unpacked (" + reason + "); a whole file without password";
            refuse("damaged-archive", name, found);
        }

        private void refuse(String code, String name, String found) {
            sink.refused(Diagnostic.error(code, found + " would be accepted", name));
        }
    }
}
