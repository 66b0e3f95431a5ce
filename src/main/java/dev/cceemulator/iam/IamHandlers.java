package dev.cceemulator.iam;

import dev.cceemulator.json.Json;
import io.javalin.http.Context;

/** IAM's operations, as they come in over HTTP. */
public final class IamHandlers {
    /** Unlike CCE, IAM names the charset. */
    public static final String CONTENT_TYPE = "application/json; charset=UTF-8";

    private static final String SUBJECT_TOKEN = "X-Subject-Token";

    private final TokenService tokens;
    private final IamProjectList projects;

    public IamHandlers(TokenService tokens, IamProjectList projects) {
        this.tokens = tokens;
        this.projects = projects;
    }

    /** Obtains a token with a password. */
    public void createToken(Context request, byte[] body) {
        trace(request);
        TokenService.Issued issued = tokens.issue(PasswordLogin.read(request.contentType(), body));
        request.status(201).header(SUBJECT_TOKEN, issued.text());
        answer(request, issued.body());
    }

    /** Checks a token. */
    public void checkToken(Context request, Caller caller) {
        trace(request);
        String subject = request.header(SUBJECT_TOKEN);
        TokenBody body = tokens.check(caller, subject);
        request.header(SUBJECT_TOKEN, String.valueOf(subject));
        answer(request, body);
    }

    /** Lists projects. */
    public void listProjects(Context request, Caller caller) {
        trace(request);
        ProjectsBody.Address address = new ProjectsBody.Address(request.url(), request.fullUrl());
        answer(request, projects.list(caller, request.queryParam("name"), address));
    }

    /** IAM's own answers carry this, refusals too; those of the gateway in front of it do not. */
    private static void trace(Context request) {
        request.header("X-IAM-Trace-Id", "token_local_null_" + request.res().getHeader("X-Request-Id"));
    }

    private static void answer(Context request, Object body) {
        request.result(Json.write(body)).contentType(CONTENT_TYPE);
    }
}
