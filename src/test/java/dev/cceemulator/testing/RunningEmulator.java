package dev.cceemulator.testing;

import static io.restassured.RestAssured.given;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.CceEmulatorBuilder;
import dev.cceemulator.EmulatorProject;
import dev.cceemulator.plan.TaskPlan;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An emulator on a free port with a fresh database in memory. In a static field all tests of the class share it, each with
 * a project of its own for what it changes; so they do where the class itself has one instance, for fixtures in a folder.
 * In an instance field otherwise each test has one of its own, for tests of settings, start, stop or files, and of what
 * belongs to no project.
 */
public final class RunningEmulator
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    /** Answers name no charset, and JSON is UTF-8. */
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().defaultContentCharset("UTF-8"));

    private final UnaryOperator<CceEmulatorBuilder> settings;
    private boolean isShared;
    private CceEmulator emulator;

    /** With the settings that a builder has by default. */
    public RunningEmulator() {
        this(UnaryOperator.identity());
    }

    public RunningEmulator(UnaryOperator<CceEmulatorBuilder> settings) {
        this.settings = settings;
    }

    /** Called where tests share the instance only. */
    @Override
    public void beforeAll(ExtensionContext context) {
        isShared = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!isShared) {
            start();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!isShared) {
            emulator.close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        emulator.close();
    }

    private void start() {
        emulator = settings.apply(CceEmulator.builder()).start();
    }

    /** A project of the test's own, with a plan that leaves nothing to wait for. */
    public EmulatorProject project() {
        return emulator.newProject().plan(TaskPlan.INSTANT).create();
    }

    public URI baseUri() {
        return emulator.baseUri();
    }

    public int port() {
        return emulator.port();
    }

    /** Where its own API is. */
    public URI controlUri() {
        return emulator.controlUri();
    }

    /** A request to it whose path goes out exactly as it is written. */
    public RequestSpecification request() {
        return request(emulator.baseUri());
    }

    /** A request to where its own API is. */
    public RequestSpecification controlRequest() {
        return request(emulator.controlUri());
    }

    private static RequestSpecification request(URI uri) {
        return given().config(CONFIG).baseUri(uri.toString()).urlEncodingEnabled(false);
    }

    /** A request with the token of the first bundled project. */
    public RequestSpecification authorized() {
        return withToken(Bundled.TOKEN);
    }

    /** A request with a token, whose answer has to be as the OpenAPI document describes it. */
    public RequestSpecification withToken(String token) {
        return described().header("X-Auth-Token", token);
    }

    /** A request to a described operation, whose answer has to be as the OpenAPI document describes it. */
    public RequestSpecification described() {
        return request().filter(OpenApiDocument.EVERY_ANSWER);
    }

    /** The same with a JSON body. */
    public RequestSpecification describedJson(String body) {
        return described().contentType("application/json").body(body);
    }

    /** A login, whose answer has to be as the OpenAPI document describes it. */
    public Response login(String body) {
        return described()
                .contentType("application/json;charset=utf8")
                .body(body)
                .post(LoginBody.PATH);
    }

    /** The token that a login gets. */
    public String tokenOf(String body) {
        return login(body).then().statusCode(201).extract().header("X-Subject-Token");
    }
}
