package dev.cceemulator.upgrade.v3.dialect;

import org.jspecify.annotations.Nullable;

/**
 * The vendor's ListUpgradeWorkFlowsResponse on the wire.
 *
 * @param items the workflows in the format of the dialect; null leaves it out
 */
record ListUpgradeWorkFlowsBody(
        String apiVersion, String kind, @Nullable Object items) {}
