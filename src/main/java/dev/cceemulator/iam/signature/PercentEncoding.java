package dev.cceemulator.iam.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding of bytes, so that no text is mistaken for another one on its way. */
final class PercentEncoding {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";

    private PercentEncoding() {}

    /** Encodes every byte that is not the code of an unreserved character. */
    static String encode(byte[] bytes) {
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            if (UNRESERVED.indexOf(each) >= 0) {
                encoded.append((char) each);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return encoded.toString();
    }

    /** Decodes what is encoded; a percent sign that begins no code is kept. */
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
