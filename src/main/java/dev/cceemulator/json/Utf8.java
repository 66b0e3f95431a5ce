package dev.cceemulator.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly, as JSON (RFC 8259) needs it: an invalid byte is an error and is not replaced. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static String decode(byte[] content) throws MalformedJsonException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, true);
        text.flip();
        if (result.isError()) {
            int line = 1
                    + (int) text.chars().filter(character -> character == '\n').count();
            throw new MalformedJsonException(line, "this is not text in UTF-8");
        }
        boolean hasByteOrderMark = text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK;
        return text.subSequence(hasByteOrderMark ? 1 : 0, text.length()).toString();
    }
}
