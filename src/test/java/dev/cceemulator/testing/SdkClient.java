package dev.cceemulator.testing;

import java.util.Arrays;
import java.util.List;

/** The headers that each client sends and signs with the list, as measured or according to its source. */
public enum SdkClient {
    JAVA(
            "host;user-agent;x-project-id;x-sdk-date",
            "Host",
            "User-Agent: huaweicloud-usdk-java/3.0",
            "X-Project-Id",
            "X-Sdk-Date",
            "Content-Type: application/json",
            "Accept-Encoding: gzip"),
    PYTHON(
            "content-type;host;user-agent;x-project-id;x-sdk-date",
            "Host",
            "User-Agent: huaweicloud-usdk-python/3.0",
            "X-Project-Id",
            "X-Sdk-Date",
            "Content-Type: application/json",
            "Accept: */*"),
    GO(
            "user-agent;x-project-id;x-sdk-date",
            "Host",
            "User-Agent: huaweicloud-usdk-go/3.0",
            "X-Project-Id",
            "X-Sdk-Date",
            "Accept-Encoding: gzip"),
    NODE(
            "content-type;host;x-project-id;x-sdk-date",
            "Host",
            "User-Agent: huaweicloud-usdk-nodejs/3.0",
            "X-Project-Id",
            "X-Sdk-Date",
            "Content-Type: application/json",
            "Accept: application/json"),
    GOLANGSDK(
            "accept;user-agent;x-sdk-date",
            "Host",
            "User-Agent: golangsdk/2.0.0",
            "Accept: application/json",
            "X-Sdk-Date",
            "X-Project-Id",
            "X-Domain-Id: 00112233445566778899aabbccddeeff");

    private final List<String> signedHeaders;
    private final List<String> headers;

    SdkClient(String signedHeaders, String... headers) {
        this.signedHeaders = Arrays.asList(signedHeaders.split(";"));
        this.headers = Arrays.asList(headers);
    }

    public List<String> signedHeaders() {
        return signedHeaders;
    }

    /** An unsigned request for the first bundled project. */
    public SignedCall call(String path, String host) {
        SignedCall call = SignedCall.get(path);
        for (String header : headers) {
            String[] parts = header.split(": ", 2);
            call.header(
                    parts[0],
                    switch (parts[0]) {
                        case "Host" -> host;
                        case "X-Project-Id" -> Bundled.PROJECT;
                        case "X-Sdk-Date" -> SignedCall.DATE;
                        default -> parts[1];
                    });
        }
        return call;
    }
}
