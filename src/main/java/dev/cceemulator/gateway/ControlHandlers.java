package dev.cceemulator.gateway;

import dev.cceemulator.control.ClockHandlers;
import dev.cceemulator.control.DiagnosticsHandlers;
import dev.cceemulator.control.ProjectHandlers;
import dev.cceemulator.control.explain.ExplainHandlers;

/** Who handles which paths of the emulator's own. */
public record ControlHandlers(
        DiagnosticsHandlers control, ExplainHandlers explain, ProjectHandlers projects, ClockHandlers clocks) {}
