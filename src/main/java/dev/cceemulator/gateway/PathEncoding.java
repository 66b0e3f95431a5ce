package dev.cceemulator.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The percent-encoding of a path. Jetty checks it up to the first semicolon of each segment only. */
final class PathEncoding {
    private static final int HEX = 16;
    private static final int ESCAPE_LENGTH = 3;

    private PathEncoding() {}

    /** Whether every escape is two hexadecimal digits, and what they encode is UTF-8 without a null character. */
    static boolean isValid(String path) {
        if (path.indexOf('%') < 0) {
            return true;
        }
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        int i = 0;
        while (i < path.length()) {
            if (path.charAt(i) != '%') {
                // A plain character between two escapes ends a character of several bytes.
                encoded.write('.');
                i++;
                continue;
            }
            if (i + ESCAPE_LENGTH > path.length()) {
                return false;
            }
            int high = Character.digit(path.charAt(i + 1), HEX);
            int low = Character.digit(path.charAt(i + 2), HEX);
            if (high < 0 || low < 0 || high + low == 0) {
                return false;
            }
            encoded.write(high * HEX + low);
            i += ESCAPE_LENGTH;
        }
        return isUtf8(encoded.toByteArray());
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
