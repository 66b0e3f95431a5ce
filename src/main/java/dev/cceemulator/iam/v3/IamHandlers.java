package dev.cceemulator.iam.v3;

import static dev.cceemulator.operation.Operation.KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD;
import static dev.cceemulator.operation.Operation.KEYSTONE_LIST_PROJECTS;
import static dev.cceemulator.operation.Operation.KEYSTONE_VALIDATE_TOKEN;

import dev.cceemulator.http.OperationCall;
import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.iam.IamProjectList;
import dev.cceemulator.iam.PasswordLogin;
import dev.cceemulator.iam.ProjectsBody;
import dev.cceemulator.iam.TokenBody;
import dev.cceemulator.iam.TokenService;
import dev.cceemulator.operation.Operation;
import java.util.Map;

/** IAM's operations. */
public final class IamHandlers {
    private static final String SUBJECT_TOKEN = "X-Subject-Token";

    private final TokenService tokens;
    private final IamProjectList projects;

    public IamHandlers(TokenService tokens, IamProjectList projects) {
        this.tokens = tokens;
        this.projects = projects;
    }

    /** The handler of each operation. */
    public Map<Operation, OperationHandler> handlers() {
        return Map.of(
                KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD, this::createToken,
                KEYSTONE_VALIDATE_TOKEN, this::checkToken,
                KEYSTONE_LIST_PROJECTS, this::listProjects);
    }

    private void createToken(OperationCall call) {
        TokenService.Issued issued = tokens.issue(call.read(PasswordLogin::of));
        call.respondHeader(SUBJECT_TOKEN, issued.text());
        call.respond(201, issued.body());
    }

    private void checkToken(OperationCall call) {
        String subject = call.header(SUBJECT_TOKEN);
        TokenBody body = tokens.check(call.caller(), subject);
        call.respondHeader(SUBJECT_TOKEN, String.valueOf(subject));
        call.respond(body);
    }

    private void listProjects(OperationCall call) {
        ProjectsBody.Address address = new ProjectsBody.Address(call.url(), call.fullUrl());
        call.respond(projects.list(call.caller(), call.queryParameter("name"), address));
    }
}
