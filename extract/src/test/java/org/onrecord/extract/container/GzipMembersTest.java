package org.onrecord.extract.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class GzipMembersTest {
    private static final byte[] HELLO = Packed.bytes("The bridge stands.");

    private static byte[] unpack(byte[] packed) throws IOException {
        try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(packed))) {
            return members.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191, 8192, 8193, 1 << 20})
    void unpacksWhatWasPacked(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        assertThat(unpack(Packed.gzip(bytes))).isEqualTo(bytes);
    }

    @Test
    void joinsMembersOfAnySize() throws IOException {
        Random random = new Random(7);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        for (int i = 0; i < 200; i++) {
            byte[] member = new byte[random.nextInt(3) * random.nextInt(9000)];
            random.nextBytes(member);
            plain.writeBytes(member);
            packed.writeBytes(Packed.gzip(member));
        }
        assertThat(unpack(packed.toByteArray())).isEqualTo(plain.toByteArray());
    }

    @Test
    void goesThroughAnyNumberOfEmptyMembers() throws IOException {
        byte[] empty = Packed.gzip(new byte[0]);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int i = 0; i < 200_000; i++) {
            packed.writeBytes(empty);
        }
        packed.writeBytes(Packed.gzip(HELLO));
        assertThat(unpack(packed.toByteArray())).isEqualTo(HELLO);
    }

    @Test
    void skipsNamesRemarksAndOtherFieldsOfAHead() throws IOException {
        byte[] plain = Packed.gzip(HELLO);
        byte[] head = Arrays.copyOf(plain, 10);
        head[3] = 4 | 8 | 16 | 2;
        byte[] fields = {3, 0, 'x', 'y', 'z', 'n', 0, 'r', 'm', 0, 1, 2};
        byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);
        assertThat(unpack(Packed.join(head, fields, rest))).isEqualTo(HELLO);
    }

    @Test
    void leavesWhatIsBehindTheLastMember() throws IOException {
        assertThat(unpack(Packed.join(Packed.gzip(HELLO), new byte[700]))).isEqualTo(HELLO);
        assertThat(unpack(Packed.join(Packed.gzip(HELLO), Packed.bytes("signature"))))
                .isEqualTo(HELLO);
    }

    @Test
    void refusesWhatIsCutOffOrDamagedWhereverThatIs() {
        byte[] packed = Packed.join(Packed.gzip(HELLO), Packed.gzip(HELLO));
        int first = Packed.gzip(HELLO).length;
        for (int end = 1; end < packed.length; end++) {
            byte[] cut = Arrays.copyOf(packed, end);
            if (end < first || end > first + 2) {
                assertThatThrownBy(() -> unpack(cut)).as("cut at " + end).isInstanceOf(IOException.class);
            }
        }
        for (int at = first - 8; at < first; at++) {
            byte[] damaged = packed.clone();
            damaged[at] ^= 1;
            assertThatThrownBy(() -> unpack(damaged)).as("damaged at " + at).isInstanceOf(IOException.class);
        }
    }
}
