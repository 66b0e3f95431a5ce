package dev.cceemulator.boot;

import dev.cceemulator.CceEmulator;

/** A program that uses the library; {@link ProgramWithoutLoggerTest} runs it. */
final class ProgramWithoutLogger {
    private ProgramWithoutLogger() {}

    public static void main(String[] arguments) {
        try (CceEmulator emulator = CceEmulator.builder().start()) {
            emulator.project().close();
        }
    }
}
