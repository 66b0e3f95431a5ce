package dev.cceemulator.gateway;

import dev.cceemulator.control.ClockHandlers;
import dev.cceemulator.control.ControlHandlers;
import dev.cceemulator.control.ExplainHandlers;
import dev.cceemulator.control.ProjectHandlers;

/** Who handles which paths of the emulator's own. */
public record OwnHandlers(
        ControlHandlers control, ExplainHandlers explain, ProjectHandlers projects, ClockHandlers clocks) {}
