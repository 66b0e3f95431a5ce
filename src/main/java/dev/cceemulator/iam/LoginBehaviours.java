package dev.cceemulator.iam;

import static dev.cceemulator.evidence.Provenance.assumed;
import static dev.cceemulator.evidence.Provenance.documented;
import static dev.cceemulator.evidence.Provenance.observed;
import static dev.cceemulator.evidence.Provenance.sdk;
import static dev.cceemulator.evidence.Reference.GO_USERS;
import static dev.cceemulator.evidence.Reference.IAM_DOMAINS_PAGE;
import static dev.cceemulator.evidence.Reference.IAM_OWN_PROJECTS_PAGE;
import static dev.cceemulator.evidence.Reference.IAM_PROJECTS_PAGE;
import static dev.cceemulator.evidence.Reference.IAM_SCOPED_TOKEN_PAGE;
import static dev.cceemulator.evidence.Reference.IAM_TOKEN_PAGE;
import static dev.cceemulator.evidence.Reference.IAM_USERS_PAGE;
import static dev.cceemulator.evidence.Reference.IAM_VERSIONS_PAGE;
import static dev.cceemulator.evidence.Reference.IAM_VERSION_PAGE;
import static dev.cceemulator.evidence.Reference.JAVA_CREDENTIALS;
import static dev.cceemulator.evidence.Reference.RECORDED_ANSWERS;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.OperationSets;
import java.util.List;

/** The behaviours of IAM's own operations. */
public final class LoginBehaviours {
    /** Every such behaviour. */
    public static final List<Behaviour> ALL = List.of(
            Behaviour.of(
                    "iam.login",
                    "A password gets a token for a project, or for a domain; a project wins, and without scope the token is"
                            + " of the user's domain",
                    documented("IAM's page on tokens for a password", IAM_TOKEN_PAGE),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.body",
                    "The body of a token has the fields of the page's example, domain in place of project where it is of"
                            + " a domain",
                    documented("IAM's page on tokens for a password, tables and examples", IAM_TOKEN_PAGE),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.lifetime",
                    "A token is good for 24 hours; its times are in UTC with six digits, the last three of them 0",
                    documented("IAM's page: the lifetime in words, the digits in its examples", IAM_TOKEN_PAGE),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.token-text",
                    "A token is 4096 characters of base64 that begin with MII and are random behind the head of a CMS",
                    assumed(
                            "the page's examples begin so, with lengths of about 9 100 characters; 4096 have room in"
                                    + " headers of 8 KB",
                            IAM_TOKEN_PAGE),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.headers",
                    "IAM's answers carry X-IAM-Trace-Id and name the charset; its refusals have a body of their own shape",
                    observed(
                            "recorded answers of IAM, whose X-IAM-Trace-Id has a region where the emulator has local;"
                                    + " the page has the refusals",
                            RECORDED_ANSWERS,
                            IAM_TOKEN_PAGE),
                    OperationSets.IAM),
            Behaviour.of(
                    "iam.catalog",
                    "The catalog is empty, with nocatalog and without",
                    assumed("no page shows the entry of CCE, and a wrong address is worse than none", IAM_TOKEN_PAGE)
                            .but("without nocatalog the page has a list of services"),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.roles",
                    "Every user has the role te_admin with id 0",
                    assumed("the first of the page's example; the emulator knows no permissions", IAM_TOKEN_PAGE),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.references",
                    "Where id and name are both given, the id wins; a user's id stands without a domain, and fields that"
                            + " the page does not name are ignored",
                    assumed("clients for the API that IAM's is derived from send such bodies"),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.content-type",
                    "A login whose Content-Type is not application/json is refused like any bad body",
                    assumed("the page makes the header mandatory, and does not say what happens without it"),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.domain-token",
                    "A token of a domain is refused by the operations of CCE like one of another project",
                    assumed("CCE's page wants a token of a project; no source shows the answer to another"),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.earlier-tokens",
                    "A new token leaves earlier ones good",
                    documented("IAM's page on tokens for a password", IAM_TOKEN_PAGE),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.fixtures-change",
                    "Issued tokens end with the project that other fixtures replace, those of domains with any other fixtures",
                    assumed("IAM's page ends tokens when a user, a password or a permission changes; the emulator does"
                            + " not tell which of them did"),
                    OperationSets.TOKENS),
            Behaviour.of(
                    "iam.check",
                    "A token is told to any user of its domain; what a fixture does not record of it is left out",
                    assumed("the page asks for the right of an administrator where the token is somebody else's"),
                    OperationSets.TOKEN_CHECK),
            Behaviour.of(
                    "iam.projects",
                    "The list of projects has the fields of the page's example",
                    documented("IAM's page on querying projects; SDKs read id and name", IAM_PROJECTS_PAGE),
                    OperationSets.PROJECT_LIST),
            Behaviour.of(
                    "iam.projects-by-name",
                    "The list of projects can be filtered by name",
                    sdk(
                            "SDKs without a project id ask for their region's name, and need exactly one answer",
                            JAVA_CREDENTIALS,
                            IAM_PROJECTS_PAGE),
                    OperationSets.PROJECT_LIST),
            Behaviour.of(
                    "iam.projects-other-filters",
                    "The other filters of the list of projects are ignored",
                    assumed("no SDK that was looked at sends one for itself", IAM_PROJECTS_PAGE)
                            .but("IAM's page has six of them"),
                    OperationSets.PROJECT_LIST),
            Behaviour.of(
                    "iam.projects-of-caller",
                    "A credential of a project sees that project; one of a domain sees those of the domain",
                    assumed(
                                    "a credential of the emulator is good for one project, and a client looks for one that it"
                                            + " can use",
                                    IAM_PROJECTS_PAGE)
                            .but("IAM's page lists the projects of the whole account"),
                    OperationSets.PROJECT_LIST),
            Behaviour.of(
                    "iam.exchange",
                    "A token gets another one of its user, for any scope that is the user's, as a password does; the"
                            + " method in its body is then token",
                    documented(
                                    "IAM's page on scoped tokens has request and answer, for users of a federation; the client"
                                            + " of Terraform exchanges any token that it is configured with",
                                    IAM_SCOPED_TOKEN_PAGE)
                            .but(
                                    "a scope that is left out is that of the user's domain, as with a password; the page makes"
                                            + " it mandatory"),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.exchange-lifetime",
                    "An exchanged token expires 24 hours after the exchange, and does not end with the one it was exchanged for",
                    assumed(
                                    "the example of IAM's page on scoped tokens is of 24 hours to the millisecond",
                                    IAM_SCOPED_TOKEN_PAGE)
                            .but("the API that IAM's is derived from keeps the end of the first token"),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.projects-of-user",
                    "GET /v3/auth/projects answers what the list of projects does, without filters",
                    documented(
                            "IAM's page on the projects that a user can access: no query, and a self link only",
                            IAM_OWN_PROJECTS_PAGE),
                    OperationSets.OWN_PROJECTS),
            Behaviour.of(
                    "iam.domains",
                    "GET /v3/auth/domains answers the one domain of the caller, with the fields of the page's example",
                    documented(
                                    "IAM's page on the accounts that a user can access; SDKs ask for it, and the client of"
                                            + " Terraform needs exactly one",
                                    IAM_DOMAINS_PAGE)
                            .but("in lenient mode nobody asks who the caller is, and every domain is listed"),
                    OperationSets.OWN_DOMAINS),
            Behaviour.of(
                    "iam.users",
                    "GET /v3/users answers the users of the caller's domain, with the fields that the SDKs require",
                    documented("IAM's page on listing users, and the model of the SDK in Go", IAM_USERS_PAGE, GO_USERS)
                            .but(
                                    "the page asks for a right that not every user has; the emulator knows no permissions"),
                    OperationSets.USERS),
            Behaviour.of(
                    "iam.users-by-name",
                    "The list of users can be filtered by name",
                    documented("IAM's page on listing users", IAM_USERS_PAGE),
                    OperationSets.USERS),
            Behaviour.of(
                    "iam.users-other-filters",
                    "The other filters of the list of users are ignored",
                    assumed("no client was seen to send one", IAM_USERS_PAGE)
                            .but("IAM's page has domain_id, enabled and password_expires_at"),
                    OperationSets.USERS),
            Behaviour.of(
                    "iam.catalog-operation",
                    "GET /v3/auth/catalog answers an empty catalog, whatever the scope of the token",
                    assumed(
                                    "as in the body of a token, a wrong address is worse than none; a version of Terraform's client"
                                            + " library asks for it when it signs on with an access key")
                            .but("IAM's page has a list of services, and wants a token of a project"),
                    OperationSets.CATALOG),
            Behaviour.of(
                    "iam.versions",
                    "GET / answers 300 with the one version of the API, GET /v3 answers 200 with that version; neither needs"
                            + " a credential",
                    documented(
                                    "IAM's pages on version information; version v3.6 is that of their examples",
                                    IAM_VERSIONS_PAGE,
                                    IAM_VERSION_PAGE)
                            .but("in the cloud GET / of CCE's own host is not known"),
                    OperationSets.VERSIONS),
            Behaviour.of(
                    "iam.gateway",
                    "IAM shares CCE's address, and the gateway in front checks the credentials of both alike",
                    assumed("in the cloud IAM has a host of its own, and few of its refusals were recorded"),
                    OperationSets.IAM));

    private LoginBehaviours() {}
}
