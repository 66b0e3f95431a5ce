package dev.cceemulator.iam.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;

/** Percent-encoding as in RFC 3986, of bytes. */
final class PercentEncoding {
    /** The unreserved characters, as a set, since the path of each signed request is searched for others. */
    private static final BitSet UNRESERVED = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~");

    private PercentEncoding() {}

    private static BitSet set(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }

    /** Encodes every byte that is not the code of an unreserved character. */
    static String encode(byte[] bytes) {
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            if (UNRESERVED.get(Byte.toUnsignedInt(each))) {
                encoded.append((char) each);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return encoded.toString();
    }

    /** Whether decoding and encoding the segments of a path would not change it, as of most paths. */
    static boolean isCanonical(String path) {
        for (int i = 0; i < path.length(); i++) {
            char each = path.charAt(i);
            if (each != '/' && !UNRESERVED.get(each)) {
                return false;
            }
        }
        return true;
    }

    /** Decodes what is encoded; a percent sign that begins no code is left as it is. */
    static byte[] decode(String text) {
        byte[] sent = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(sent.length);
        for (int i = 0; i < sent.length; i++) {
            if (isCode(sent, i)) {
                decoded.write(Character.digit(sent[i + 1], 16) * 16 + Character.digit(sent[i + 2], 16));
                i += 2;
            } else {
                decoded.write(sent[i]);
            }
        }
        return decoded.toByteArray();
    }

    private static boolean isCode(byte[] sent, int i) {
        return sent[i] == '%'
                && i + 2 < sent.length
                && HexFormat.isHexDigit(sent[i + 1])
                && HexFormat.isHexDigit(sent[i + 2]);
    }
}
