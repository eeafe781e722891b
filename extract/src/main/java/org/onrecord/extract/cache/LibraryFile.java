package org.onrecord.extract.cache;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a native library as it was published.
 *
 * <pre>
 * 41c01ba4… 28497752 linux-x64/libonnxruntime.so
 * </pre>
 *
 * @param digest its SHA-512/256 (FIPS 180-4) in hexadecimal digits: as good as SHA-256, and a quarter faster in Java
 * @param size in bytes
 * @param platform system and processor that it is for
 * @param name its name
 */
record LibraryFile(String digest, long size, String platform, String name) {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\d+) ([^/]+)/(.+)");

    /** Those that {@code lines} list; a line with {@code #} is a comment. */
    static List<LibraryFile> parse(List<String> lines) {
        List<LibraryFile> files = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                Matcher parts = LINE.matcher(line);
                if (!parts.matches()) {
                    throw new IllegalStateException("no line of a list of files: \"" + line + "\"");
                }
                files.add(new LibraryFile(
                        parts.group(1), Long.parseLong(parts.group(2)), parts.group(3), parts.group(4)));
            }
        }
        return files;
    }

    /** Whether it is in {@code folder}, byte for byte, and nobody else can change it. */
    boolean isIn(Path folder) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || Files.size(file) != size
                || !PrivateFolder.isPrivate(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
            MessageDigest found = newDigest();
            found.update(bytes);
            return matches(found);
        }
    }

    /** Whether {@code found} is the digest. */
    boolean matches(MessageDigest found) {
        return HexFormat.of().formatHex(found.digest()).equals(digest);
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-512/256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-512/256", e);
        }
    }
}
