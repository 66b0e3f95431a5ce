# Builds the emulator, and trains the JVM's ahead-of-time cache with the very paths and flags of the run.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml ./
COPY db db
COPY fixtures fixtures
COPY src src
# The tests are CI's task; the image is built from what passed them.
RUN mvn -B -ntp -q -DskipTests -Dspotless.check.skip=true package
# Only the modules that the emulator and its libraries use: a fifth of a whole JDK.
RUN jlink --output /build/java --no-header-files --no-man-pages --strip-java-debug-attributes \
    --add-modules java.logging,java.management,java.naming,java.sql,jdk.unsupported

FROM debian:bookworm-slim
LABEL org.opencontainers.image.title="cce-upgrade-emulator" \
      org.opencontainers.image.description="A local server that answers the upgrade-workflow API of Huawei Cloud CCE" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.documentation="README.md"

ENV CCE_EMULATOR_HOST=0.0.0.0 PATH=/opt/cce-upgrade-emulator/java/bin:$PATH LANG=C.UTF-8
COPY --from=build /build/java /opt/cce-upgrade-emulator/java
RUN mkdir -p /var/lib/cce-upgrade-emulator && chown 10001:10001 /var/lib/cce-upgrade-emulator
COPY --from=build /build/target/cce-upgrade-emulator.jar /opt/cce-upgrade-emulator/
COPY --from=build /build/target/lib /opt/cce-upgrade-emulator/lib
COPY src/main/docker /opt/cce-upgrade-emulator/bin
RUN bash /opt/cce-upgrade-emulator/bin/train-cache

USER 10001:10001
WORKDIR /var/lib/cce-upgrade-emulator
VOLUME /var/lib/cce-upgrade-emulator
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=2s --start-period=10s --retries=3 \
    CMD ["bash", "/opt/cce-upgrade-emulator/bin/healthcheck"]
ENTRYPOINT ["java", "@/opt/cce-upgrade-emulator/bin/jvm.options", "-jar", "/opt/cce-upgrade-emulator/cce-upgrade-emulator.jar"]
