package dev.cceemulator.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.json.JsonBody;
import dev.cceemulator.testing.LoginBody;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is logged by mistake is a record's text, so secrets are not in it. */
class SecretsInTextTest {
    @Test
    void theTextOfAPasswordKeepsIt() {
        assertThat(new Password("ann", "the-secret")).hasToString("Password[ann]");
    }

    @Test
    void theTextOfALoginKeepsItsPassword() {
        TokenRequest login = read(LoginBody.ofProject());

        assertThat(login.toString()).contains(LoginBody.USER).doesNotContain(LoginBody.PASSWORD);
    }

    @Test
    void theTextOfAnExchangeKeepsItsToken() {
        String body = "{\"auth\": {\"identity\": {\"methods\": [\"token\"], \"token\": {\"id\": \"MIISecret\"}},"
                + " \"scope\": {\"project\": {\"name\": \"cn-north-4\"}}}}";

        TokenRequest exchange = read(body);

        assertThat(exchange.toString()).contains("cn-north-4").doesNotContain("MIISecret");
    }

    private static TokenRequest read(String body) {
        return JsonBody.read(body.getBytes(StandardCharsets.UTF_8), IllegalArgumentException::new, TokenRequest::of);
    }

    @Test
    void theTextOfAnIssuedTokenKeepsIt() {
        IamToken token = new IamToken("hash", "ann", null, null, null, false);
        TokenBody body = TokenBody.of(IamUser.named("ann"), null, token, "password");

        assertThat(new TokenService.Issued("MIISecret", body).toString())
                .contains("ann")
                .doesNotContain("MIISecret");
    }

    @Test
    void theTextOfAProjectsCredentialsKeepsThem() {
        assertThat(new ProjectCredentials.Issued("the-token", "NAME", "the-secret"))
                .hasToString("Issued[NAME]");
    }
}
