package org.onrecord.extract.charset;

/**
 * How well bytes read as UTF-8; a sequence that the end of the file cuts off is not counted.
 *
 * @param wellFormed sequences of two bytes or more that are well-formed (Unicode 16, table 3-7)
 * @param illFormed bytes that belong to none
 */
record Utf8Check(long wellFormed, long illFormed) {
    static Utf8Check of(byte[] bytes) {
        long well = 0;
        long ill = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = length(bytes[i] & 0xFF);
            if (length == 1) {
                i++;
            } else if (length > 1 && i + length <= bytes.length && holds(bytes, i, length)) {
                well++;
                i += length;
            } else if (length > 1 && i + length > bytes.length && bytes.length > length) {
                i = bytes.length;
            } else {
                ill++;
                i++;
            }
        }
        return new Utf8Check(well, ill);
    }

    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    private static boolean holds(byte[] bytes, int at, int length) {
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        return !(first == 0xE0 && second < 0xA0
                || first == 0xED && second > 0x9F
                || first == 0xF0 && second < 0x90
                || first == 0xF4 && second > 0x8F);
    }
}
