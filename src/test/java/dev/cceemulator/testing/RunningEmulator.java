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
 * An emulator on a free port with a new database in memory. In a static field, all tests of the class share it, each with
 * its own project for changes; likewise in a class with one instance for all tests, for fixtures in a directory.
 * In any other instance field, each test has its own emulator, for tests of settings, start, stop or files, and of what
 * is not project-scoped.
 */
public final class RunningEmulator
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    /** Responses have no charset, and JSON is UTF-8. */
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().defaultContentCharset("UTF-8"));

    private final UnaryOperator<CceEmulatorBuilder> settings;
    private boolean isShared;
    private CceEmulator emulator;

    /** An emulator with the default settings. */
    public RunningEmulator() {
        this(UnaryOperator.identity());
    }

    public RunningEmulator(UnaryOperator<CceEmulatorBuilder> settings) {
        this.settings = settings;
    }

    /** Only called if tests share the instance. */
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

    /** A new project with the plan instant. */
    public EmulatorProject project() {
        return emulator.newProject().plan(TaskPlan.INSTANT).create();
    }

    public URI baseUri() {
        return emulator.baseUri();
    }

    public int port() {
        return emulator.port();
    }

    /** The address of the control API. */
    public URI controlUri() {
        return emulator.controlUri();
    }

    /** A request whose path is sent unchanged. */
    public RequestSpecification request() {
        return request(emulator.baseUri());
    }

    /** A request to the control API. */
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

    /** A request with a token, whose response has to match the OpenAPI document. */
    public RequestSpecification withToken(String token) {
        return described().header("X-Auth-Token", token);
    }

    /** A request whose response has to match the OpenAPI document. */
    public RequestSpecification described() {
        return request().filter(OpenApiDocument.EVERY_ANSWER);
    }

    /** The same with a JSON body. */
    public RequestSpecification describedJson(String body) {
        return described().contentType("application/json").body(body);
    }

    /** A login, whose response has to match the OpenAPI document. */
    public Response login(String body) {
        return described()
                .contentType("application/json;charset=utf8")
                .body(body)
                .post(LoginBody.PATH);
    }

    /** The token that a login returns. */
    public String tokenOf(String body) {
        return login(body).then().statusCode(201).extract().header("X-Subject-Token");
    }
}
