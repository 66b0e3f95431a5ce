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
        PasswordLogin login = JsonBody.read(
                LoginBody.ofProject().getBytes(StandardCharsets.UTF_8),
                IllegalArgumentException::new,
                PasswordLogin::of);

        assertThat(login.toString()).contains(LoginBody.USER).doesNotContain(LoginBody.PASSWORD);
    }

    @Test
    void theTextOfAnIssuedTokenKeepsIt() {
        IamToken token = new IamToken("hash", "ann", null, null, null, false);
        TokenBody body = TokenBody.of(IamUser.named("ann"), null, token);

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
