package dev.cceemulator.testing;

import java.util.List;

/** Signs requests in one of the forms that clients send. */
public interface RequestSigner {
    /** The value of Authorization for a canonical request. */
    String authorization(String canonicalRequest, String date, List<String> signedHeaders);
}
