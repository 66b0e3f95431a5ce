package dev.cceemulator.iam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A record that is logged by mistake is logged as its text, so the text has no secrets. */
class SecretsInTextTest {
    @Test
    void theTextOfAPasswordHidesIt() {
        assertThat(new Password("ann", "the-secret")).hasToString("Password[ann]");
    }

    @Test
    void theTextOfALoginHidesItsPassword() {
        NameOrId user = new NameOrId(null, "ann");

        assertThat(new PasswordLogin(user, null, "the-secret", TokenRequest.Scope.UNSPECIFIED).toString())
                .contains("ann")
                .doesNotContain("the-secret");
    }

    @Test
    void theTextOfAnExchangeHidesItsToken() {
        TokenRequest.Scope scope = new TokenRequest.Scope(new NameOrId(null, "cn-north-4"), null);

        assertThat(new TokenExchange("MIISecret", scope).toString())
                .contains("cn-north-4")
                .doesNotContain("MIISecret");
    }

    @Test
    void theTextOfAnIssuedTokenHidesIt() {
        IamToken token = new IamToken("hash", "ann", null, null, null, false);
        TokenDetails details = new TokenDetails(token, IamUser.named("ann"), null, TokenMethod.PASSWORD);

        assertThat(new TokenService.Issued("MIISecret", details).toString())
                .contains("ann")
                .doesNotContain("MIISecret");
    }

    @Test
    void theTextOfTheCredentialsOfAProjectHidesThem() {
        assertThat(new ProjectCredentials.Issued("the-token", "NAME", "the-secret"))
                .hasToString("Issued[NAME]");
    }
}
