package dev.cceemulator.iam;

import static dev.cceemulator.evidence.Provenance.assumed;
import static dev.cceemulator.evidence.Provenance.documented;
import static dev.cceemulator.evidence.Provenance.observed;
import static dev.cceemulator.evidence.Provenance.sdk;

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
                    documented("IAM's page on tokens for a password"),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.body",
                    "The body of a token has the fields of the page's example, domain in place of project where it is of"
                            + " a domain",
                    documented("IAM's page on tokens for a password, tables and examples"),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.lifetime",
                    "A token is good for 24 hours; its times are in UTC with six digits, the last three of them 0",
                    documented("IAM's page: the lifetime in words, the digits in its examples"),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.token-text",
                    "A token is 4096 characters of base64 that begin with MII and are random behind the head of a CMS",
                    assumed("the page's examples begin so, with lengths of about 9 100 characters; 4096 have room in"
                            + " headers of 8 KB"),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.headers",
                    "IAM's answers carry X-IAM-Trace-Id and name the charset; its refusals have a body of their own shape",
                    observed("recorded answers of IAM, whose X-IAM-Trace-Id has a region where the emulator has local;"
                            + " the page has the refusals"),
                    OperationSets.IAM),
            Behaviour.of(
                    "iam.catalog",
                    "The catalog is empty, with nocatalog and without",
                    assumed("no page shows the entry of CCE, and a wrong address is worse than none")
                            .but("without nocatalog the page has a list of services"),
                    OperationSets.LOGIN),
            Behaviour.of(
                    "iam.roles",
                    "Every user has the role te_admin with id 0",
                    assumed("the first of the page's example; the emulator knows no permissions"),
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
                    documented("IAM's page on tokens for a password"),
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
                    documented("IAM's page on querying projects; SDKs read id and name"),
                    OperationSets.PROJECT_LIST),
            Behaviour.of(
                    "iam.projects-by-name",
                    "The list of projects can be filtered by name",
                    sdk("SDKs without a project id ask for their region's name, and need exactly one answer"),
                    OperationSets.PROJECT_LIST),
            Behaviour.of(
                    "iam.projects-other-filters",
                    "The other filters of the list of projects are ignored",
                    assumed("no SDK that was looked at sends one for itself").but("IAM's page has six of them"),
                    OperationSets.PROJECT_LIST),
            Behaviour.of(
                    "iam.projects-of-caller",
                    "A credential of a project sees that project; one of a domain sees those of the domain",
                    assumed("a credential of the emulator is good for one project, and a client looks for one that it"
                                    + " can use")
                            .but("IAM's page lists the projects of the whole account"),
                    OperationSets.PROJECT_LIST),
            Behaviour.of(
                    "iam.gateway",
                    "IAM shares CCE's address, and the gateway in front checks the credentials of both alike",
                    assumed("in the cloud IAM has a host of its own, and few of its refusals were recorded"),
                    OperationSets.IAM));

    private LoginBehaviours() {}
}
