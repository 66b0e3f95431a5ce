package dev.cceemulator.iam;

import static dev.cceemulator.evidence.Grounds.assumed;
import static dev.cceemulator.evidence.Grounds.documented;

import dev.cceemulator.evidence.Behaviour;
import java.util.List;

/** How callers are checked, and how that is known. */
public final class IamBehaviours {
    /** Every such behaviour. */
    public static final List<Behaviour> ALL = List.of(
            Behaviour.of(
                    "auth.token",
                    "A request is authenticated by the token in X-Auth-Token",
                    documented("the operation's page: mandatory where a token is used")),
            Behaviour.of(
                    "auth.token-wins",
                    "X-Auth-Token wins where Authorization is sent too",
                    assumed("no source says which; SDKs send only one of them")),
            Behaviour.of(
                    "auth.expiry",
                    "A token is stale from its moment of expiry on",
                    assumed("the page of IAM gives the moment, not which side of it still counts")
                            .but("an FAQ of the vendor answers an expired token as one that cannot be decrypted")));

    private IamBehaviours() {}
}
