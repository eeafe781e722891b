package org.onrecord.extract.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset that a page declares near its start.
 *
 * <pre>
 * &lt;?xml version="1.0" encoding="windows-1251"?&gt;
 * &lt;meta charset="gb2312"&gt;
 * &lt;meta http-equiv="Content-Type" content="text/html; charset=windows-1251"&gt;
 * </pre>
 *
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">WHATWG, names and labels</a> for the labels that
 *     stand for a larger charset
 */
final class DeclaredCharset {
    private static final int LOOKED_AT = 8192;
    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final Pattern META =
            Pattern.compile("<meta\\b[^>]{0,500}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> LARGER = Map.of(
            "us-ascii", "windows-1252",
            "iso-8859-1", "windows-1252",
            "iso-8859-9", "windows-1254",
            "iso-8859-11", "x-windows-874",
            "tis-620", "x-windows-874",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949",
            "big5", "Big5-HKSCS");

    private DeclaredCharset() {}

    static Optional<Charset> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Optional<Charset> declared = named(XML.matcher(start));
        return declared.isPresent() ? declared : named(META.matcher(start));
    }

    private static Optional<Charset> named(Matcher matcher) {
        return matcher.find() ? named(matcher.group(1)).filter(DeclaredCharset::readsAscii) : Optional.empty();
    }

    /** The charset that {@code label} stands for in pages; the larger one of two that share their letters. */
    static Optional<Charset> named(String label) {
        try {
            if (!Charset.isSupported(label)) {
                return Optional.empty();
            }
            String name = Charset.forName(label).name();
            String larger = LARGER.getOrDefault(name.toLowerCase(Locale.ROOT), name);
            return Optional.of(Charset.forName(Charset.isSupported(larger) ? larger : name));
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** A declaration that could be read as ASCII cannot name a charset that is none of its family. */
    static boolean readsAscii(Charset charset) {
        byte[] letters = "<meta charset>".getBytes(StandardCharsets.US_ASCII);
        return new String(letters, charset).equals("<meta charset>");
    }
}
