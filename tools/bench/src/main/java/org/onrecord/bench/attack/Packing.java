package org.onrecord.bench.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs pages into each kind of container, as small ones as there are. */
final class Packing {
    private static final String MIME_LINE = "\r\n";

    private Packing() {}

    /** Packs {@code pages}, of which there is one at least, into a container of {@code kind}. */
    static byte[] pack(InputKind kind, List<Input> pages) {
        return switch (kind) {
            case ZIP -> zip(pages);
            case GZIP -> gzip(pages.get(0).bytes());
            case WARC -> warc(pages);
            case MHTML, EML -> mime(kind, pages);
            case HTML, TEXT, PDF, SHEET -> throw new IllegalArgumentException("\"" + kind + "\" is no container");
        };
    }

    private static byte[] gzip(byte[] page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException("memory was not written to", e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(List<Input> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < pages.size(); i++) {
                ZipEntry entry = new ZipEntry("day-" + i + "/" + pages.get(i).name());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(pages.get(i).bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory was not written to", e);
        }
        return out.toByteArray();
    }

    private static byte[] warc(List<Input> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < pages.size(); i++) {
            byte[] page = pages.get(i).bytes();
            String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type(pages.get(i)) + "\r\nContent-Length: "
                    + page.length + "\r\n\r\n";
            String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/" + i
                    + "\r\nWARC-Date: 2026-05-01T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                    + i % 10 + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                    + (http.length() + page.length) + "\r\n\r\n";
            out.writeBytes((head + http).getBytes(UTF_8));
            out.writeBytes(page);
            out.writeBytes("\r\n\r\n".getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] mime(InputKind kind, List<Input> pages) {
        StringBuilder mime = new StringBuilder("From: <news@town.example>\r\nSubject: The pump\r\n");
        if (kind == InputKind.MHTML) {
            mime.append("Snapshot-Content-Location: https://news.example/pump\r\n");
        }
        mime.append("Date: Fri, 1 May 2026 12:00:00 +0000\r\nMIME-Version: 1.0\r\n")
                .append("Content-Type: multipart/related; type=\"text/html\"; boundary=\"----cut\"\r\n\r\n");
        for (int i = 0; i < pages.size(); i++) {
            boolean coded = (pages.get(i).bytes().length + i) % 2 == 0;
            mime.append("------cut\r\nContent-Type: ")
                    .append(type(pages.get(i)))
                    .append("\r\nContent-Transfer-Encoding: ")
                    .append(coded ? "base64" : "quoted-printable")
                    .append("\r\nContent-Location: https://news.example/")
                    .append(i)
                    .append("\r\n\r\n")
                    .append(
                            coded
                                    ? base64(pages.get(i).bytes())
                                    : quotedPrintable(pages.get(i).bytes()))
                    .append(MIME_LINE);
        }
        return mime.append("------cut--\r\n").toString().getBytes(UTF_8);
    }

    private static String type(Input page) {
        return page.kind() == InputKind.TEXT ? "text/plain; charset=utf-8" : "text/html";
    }

    private static String base64(byte[] page) {
        return Base64.getMimeEncoder().encodeToString(page);
    }

    private static String quotedPrintable(byte[] page) {
        StringBuilder coded = new StringBuilder();
        int inLine = 0;
        for (byte b : page) {
            if (inLine > 70) {
                coded.append('=').append(MIME_LINE);
                inLine = 0;
            }
            if (b == '\n') {
                coded.append(MIME_LINE);
                inLine = 0;
            } else if (b == '=' || b < ' ') {
                coded.append(String.format("=%02X", b & 0xFF));
                inLine += 3;
            } else {
                coded.append((char) b);
                inLine++;
            }
        }
        return coded.toString();
    }
}
