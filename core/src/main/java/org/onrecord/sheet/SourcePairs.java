package org.onrecord.sheet;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells which source of a later sheet is the same as one of an earlier sheet; each has at most one partner. The surest
 * sign comes first:
 *
 * <ol>
 *   <li>the same bytes, best under the same name
 *   <li>the same file name, where the two do not say different addresses
 *   <li>the very same clean text, and the same address or none: a page that was saved anew under another name
 * </ol>
 *
 * <p>An address alone is never enough, for any file can claim any address. Only standard input, which has no name, is
 * known by its address.
 */
final class SourcePairs {
    private static final String STANDARD_INPUT = "-";

    private final Map<String, String> laterIds = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final FactSheet earlier;
    private final FactSheet later;

    private SourcePairs(FactSheet earlier, FactSheet later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** The pairs of {@code earlier} and {@code later}. */
    static SourcePairs of(FactSheet earlier, FactSheet later) {
        SourcePairs pairs = new SourcePairs(earlier, later);
        pairs.join(source -> Optional.of(source.bytesSha256() + '\n' + source.file()));
        pairs.join(source -> Optional.of(source.bytesSha256()));
        pairs.join(SourcePairs::name);
        pairs.join(source -> Optional.of(source.textSha256() + '\n' + address(source)));
        return pairs;
    }

    /** The id, in the later sheet, of the source that is called {@code id} in the earlier one. */
    Optional<String> later(String id) {
        return Optional.ofNullable(laterIds.get(id));
    }

    /** Pairs those sources with equal keys that have no partner yet, in their order. */
    private void join(Function<Source, Optional<String>> key) {
        Map<String, Queue<Source>> free = new HashMap<>();
        for (Source is : later.sources()) {
            if (!taken.contains(is.id())) {
                key.apply(is)
                        .ifPresent(value -> free.computeIfAbsent(value, unknown -> new ArrayDeque<>())
                                .add(is));
            }
        }
        for (Source was : earlier.sources()) {
            Queue<Source> fits = key.apply(was).map(free::get).orElse(null);
            if (fits != null && !fits.isEmpty() && !laterIds.containsKey(was.id()) && mayBeOne(was, fits.element())) {
                Source is = fits.remove();
                laterIds.put(was.id(), is.id());
                taken.add(is.id());
            }
        }
    }

    /** The file's name; standard input has none, and is called by the address that it says. */
    private static Optional<String> name(Source source) {
        if (!source.file().equals(STANDARD_INPUT)) {
            return Optional.of(source.file().replaceFirst("^(\\./)+", ""));
        }
        return source.address().map(address -> STANDARD_INPUT + '\n' + address.value());
    }

    private static boolean mayBeOne(Source was, Source is) {
        return was.bytesSha256().equals(is.bytesSha256())
                || was.address().isEmpty()
                || is.address().isEmpty()
                || address(was).equals(address(is));
    }

    private static String address(Source source) {
        return source.address().map(Reading::value).orElse("");
    }
}
