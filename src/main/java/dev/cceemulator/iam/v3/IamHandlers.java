package dev.cceemulator.iam.v3;

import static dev.cceemulator.operation.Operation.KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD;
import static dev.cceemulator.operation.Operation.KEYSTONE_LIST_AUTH_DOMAINS;
import static dev.cceemulator.operation.Operation.KEYSTONE_LIST_AUTH_PROJECTS;
import static dev.cceemulator.operation.Operation.KEYSTONE_LIST_PROJECTS;
import static dev.cceemulator.operation.Operation.KEYSTONE_LIST_USERS;
import static dev.cceemulator.operation.Operation.KEYSTONE_LIST_VERSIONS;
import static dev.cceemulator.operation.Operation.KEYSTONE_SHOW_CATALOG;
import static dev.cceemulator.operation.Operation.KEYSTONE_SHOW_VERSION;
import static dev.cceemulator.operation.Operation.KEYSTONE_VALIDATE_TOKEN;

import dev.cceemulator.http.OperationCall;
import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.iam.AccountService;
import dev.cceemulator.iam.CallerProjects;
import dev.cceemulator.iam.TokenService;
import dev.cceemulator.operation.Operation;
import java.util.Map;

/** IAM's operations. */
public final class IamHandlers {
    private static final String SUBJECT_TOKEN = "X-Subject-Token";

    /** The status of the list of versions. */
    private static final int MULTIPLE_CHOICES = 300;

    private final TokenService tokens;
    private final AccountService accounts;

    public IamHandlers(TokenService tokens, AccountService accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    /** The handler of each operation. */
    public Map<Operation, OperationHandler> handlers() {
        return Map.of(
                KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD, this::createToken,
                KEYSTONE_VALIDATE_TOKEN, this::checkToken,
                KEYSTONE_LIST_PROJECTS, this::listProjects,
                KEYSTONE_LIST_AUTH_PROJECTS, this::listOwnProjects,
                KEYSTONE_LIST_AUTH_DOMAINS,
                        call -> call.respond(
                                DomainsBody.of(accounts.domains(call.caller()), call.url(), call.urlOf("/v3/domains"))),
                KEYSTONE_LIST_USERS,
                        call -> call.respond(UsersBody.of(
                                accounts.users(call.caller(), call.queryParameter("name")),
                                call.fullUrl(),
                                call.url())),
                KEYSTONE_SHOW_CATALOG, call -> call.respond(CatalogBody.of(call.url())),
                KEYSTONE_LIST_VERSIONS, call -> call.respond(MULTIPLE_CHOICES, VersionBody.All.of(call.urlOf("/v3/"))),
                KEYSTONE_SHOW_VERSION, call -> call.respond(VersionBody.of(call.urlOf("/v3/"))));
    }

    /** A token for a password, or in exchange for another token. */
    private void createToken(OperationCall call) {
        TokenService.Issued issued = tokens.issue(call.read(TokenRequestBody::read));
        call.respondHeader(SUBJECT_TOKEN, issued.text());
        call.respond(201, TokenBody.of(issued.details()));
    }

    private void checkToken(OperationCall call) {
        String subject = call.header(SUBJECT_TOKEN);
        TokenBody body = TokenBody.of(tokens.check(call.caller(), subject));
        call.respondHeader(SUBJECT_TOKEN, String.valueOf(subject));
        call.respond(body);
    }

    private void listProjects(OperationCall call) {
        CallerProjects found = accounts.projects(call.caller(), call.queryParameter("name"));
        call.respond(ProjectsBody.of(found, Links.ofOnePage(call.fullUrl()), call.url()));
    }

    private void listOwnProjects(OperationCall call) {
        CallerProjects found = accounts.projects(call.caller(), null);
        call.respond(ProjectsBody.of(found, Links.self(call.url()), call.urlOf("/v3/projects")));
    }
}
