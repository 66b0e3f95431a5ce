package dev.cceemulator.api.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.RunningEmulator;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logins that fail, and who says so: IAM, or the gateway in front of it. */
class LoginErrorsTest {
    private static final String RIGHT = LoginBody.ofProject();

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @ParameterizedTest
    @CsvSource({
        "example-password, Example-password",
        "example-password, example-password2",
        "example-domain, neighbour-domain",
        "example-domain, nonsense",
        "developer, Developer",
        "developer, nobody",
        "developer, neighbour"
    })
    void aWrongUserPasswordOrDomainIsUnauthorized(String right, String wrong) {
        ErrorAssertions.iam(
                emulator.login(RIGHT.replace(right, wrong)), 401, "Unauthorized", "The username or password is wrong.");
    }

    @Test
    void aUserWithoutPasswordCannotLogIn() {
        String body = LoginBody.of(
                "{\"name\": \"neighbour\", \"password\": \"x\", \"domain\": {\"name\": \"neighbour-domain\"}}", "null");

        ErrorAssertions.iam(emulator.login(body), 401, "Unauthorized", "The username or password is wrong.");
    }

    @Test
    void aLoginStillFailsOnceThePasswordWasRight() {
        emulator.login(RIGHT).then().statusCode(201);

        emulator.login(RIGHT.replace("example-password", "wrong")).then().statusCode(401);
        emulator.login(RIGHT).then().statusCode(201);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"auth":                     | [{"auth":                  | line 1: this is not JSON: the text ends before its value does
            {"auth":                     | {"Auth":                   | the body: the field auth is required
            "identity":                  | "identities":              | /auth: the field identity is required
            ["password"]                 | "password"                 | /auth/identity/methods: expected an array, got a string
            ["password"]                 | []                         | /auth/identity/methods: expected ["password"] or ["token"], the methods of the emulator
            ["password"]                 | ["token"]                  | /auth/identity: the field token is required
            ["password"]                 | ["password", "totp"]       | /auth/identity/methods: expected ["password"] or ["token"], the methods of the emulator
            ["password"]                 | [1]                        | /auth/identity/methods/0: expected a string, got a number
            "methods":                   | "method":                  | /auth/identity: expected ["password"] or ["token"], the methods of the emulator
            "password": {                | "token": {                 | /auth/identity: the field password is required
            "user":                      | "users":                   | /auth/identity/password: the field user is required
            "name": "developer",         | ``                         | /auth/identity/password/user: one of the fields id and name is required
            "name": "developer"          | "name": 7                  | /auth/identity/password/user/name: expected a string, got a number
            "example-password"           | 12345678                   | /auth/identity/password/user/password: expected a string, got a number
            "example-password"           | ""                         | /auth/identity/password/user/password: the field password is required
            "password": "example-password", | ``                      | /auth/identity/password/user: the field password is required
            {"name": "example-domain"}   | "example-domain"           | /auth/identity/password/user/domain: expected an object, got a string
            {"name": "example-domain"}   | {}                         | /auth/identity/password/user/domain: one of the fields id and name is required
            , "domain": {"name": "example-domain"} | ``               | /auth/identity/password/user: the field domain is required
            "scope": {                   | "scope": "project", "x": { | /auth/scope: expected an object, got a string
            {"id": "0123456789abcdef0123456789abcdef"} | "cn-north-4" | /auth/scope/project: expected an object, got a string
            {"id": "0123456789abcdef0123456789abcdef"} | {"region": "cn-north-4"} | /auth/scope/project: one of the fields id and name is required
            {"id": "0123456789abcdef0123456789abcdef"} | {"id": 1}    | /auth/scope/project/id: expected a string, got a number
            "scope":                     | "identity": {}, "scope":   | /auth/identity: duplicate key
            """)
    void aBadBodyIsRefusedWithItsFirstMistake(String right, String wrong, String mistake) {
        ErrorAssertions.iam(
                emulator.login(RIGHT.replace(right, wrong)),
                400,
                "Bad Request",
                "The request body is invalid: " + mistake);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``     | line 1: the text is empty; expected a JSON object
            null   | the body: expected an object, got null
            "text" | the body: expected an object, got a string
            auth=1 | line 1: this is not JSON: expected an object, an array, a string in double quotes, a number, true, false or null
            """)
    void whatIsNoObjectIsNoBody(String body, String mistake) {
        ErrorAssertions.iam(emulator.login(body), 400, "Bad Request", "The request body is invalid: " + mistake);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type: text/plain\r\n", "Content-Type: application/x-www-form-urlencoded\r\n"})
    void aBodyThatIsNotSaidToBeJsonIsRefused(String header) throws IOException {
        String request = post(false, RIGHT).replace("Content-Type: application/json\r\n", header);

        RawHttp.Answer answer = RawHttp.send(emulator.port(), request);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"The request body is invalid: Content-Type has to be application/json\"");
    }

    @Test
    void noMessageRepeatsThePassword() {
        String body = RIGHT.replace("\"example-password\"", "{\"example-password\": \"example-password\"}");

        assertThat(emulator.login(body).asString())
                .contains("/password: expected")
                .doesNotContain("example-password");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"project": {"id": "00000000000000000000000000000000"}} | Could not find project: 00000000000000000000000000000000.
            {"project": {"id": "fedcba9876543210fedcba9876543210"}} | Could not find project: fedcba9876543210fedcba9876543210.
            {"project": {"name": "cn-north-1"}}      | Could not find project: cn-north-1.
            {"project": {"name": "ap-southeast-1"}}  | Could not find project: ap-southeast-1.
            {"domain": {"name": "neighbour-domain"}} | Could not find domain: neighbour-domain.
            {"domain": {"id": "1"}}                  | Could not find domain: 1.
            """)
    void aScopeThatIsNotTheUsersIsNotFound(String scope, String message) {
        ErrorAssertions.iam(emulator.login(LoginBody.of(scope)), 404, "Not Found", message);
    }

    @Test
    void aScopeIsOnlyLookedAtWhenThePasswordIsRight() {
        emulator.login(LoginBody.of("{\"project\": {\"id\": \"1\"}}").replace("example-password", "wrong"))
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/", "/v2.0", "/v3/auth/tokens/", "/v3/auth", "/v3/regions", "/V3/auth/tokens"})
    void anUnknownPathIsForTheGatewayToRefuse(String path) {
        ErrorAssertions.gateway(
                emulator.request().get(path),
                404,
                "APIGW.0101",
                "The API does not exist or has not been published in the environment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void anotherMethodIsForTheGatewayToRefuse(String method) {
        ErrorAssertions.gateway(
                emulator.request().request(method, LoginBody.PATH), 404, "APIGW.0101", "The API does not exist");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBodyOfMoreThan12MegabytesIsForTheGatewayToRefuse(boolean isChunked) throws IOException {
        int length = 12 * 1024 * 1024 + 1;
        String padding = " ".repeat(length - RIGHT.length());

        RawHttp.Answer answer = RawHttp.send(emulator.port(), post(isChunked, RIGHT + padding));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("\"error_msg\":\"Request entity too large\",\"error_code\":\"APIGW.0201\"");
        assertThat(answer.headers()).doesNotContainKey("X-IAM-Trace-Id");
    }

    @Test
    void aBodyThatIsAnnouncedAsTooLargeIsNotAwaited() throws IOException {
        String head = "POST " + LoginBody.PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 12582913\r\nExpect: 100-continue\r\n\r\n";

        assertThat(RawHttp.send(emulator.port(), head).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBodyOf12MegabytesIsRead(boolean isChunked) throws IOException {
        int length = 12 * 1024 * 1024;
        String padding = " ".repeat(length - RIGHT.length());

        RawHttp.Answer answer = RawHttp.send(emulator.port(), post(isChunked, RIGHT + padding));

        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void aBodyWithABrokenChunkIsForTheGatewayToRefuse() throws IOException {
        String request = post(true, RIGHT).replace("\r\n\r\n" + Integer.toHexString(RIGHT.length()), "\r\n\r\nxyz");

        RawHttp.Answer answer = RawHttp.send(emulator.port(), request);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"error_code\":\"APIGW.0602\"");
    }

    private static String post(boolean isChunked, String body) {
        String head = "POST " + LoginBody.PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Connection: close\r\n";
        return isChunked
                ? head + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length()) + "\r\n" + body
                        + "\r\n0\r\n\r\n"
                : head + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
