package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.text.ArticleText;
import java.util.Optional;

/** Reads the id of the article: the one that this library has written, or else the URI, or Superdesk's guid. */
final class NinjsId {
    private static final int MOST = 200;

    private final TracedNode item;

    NinjsId(TracedNode item) {
        this.item = item;
    }

    String read(String otherwise) {
        Optional<String> ours = ours();
        Optional<TracedNode> uri = item.member(NinjsNames.URI);
        if (ours.isPresent()) {
            uri.filter(node -> isWritten(node, ours.get())).ifPresent(TracedNode::take);
            return ours.get();
        }
        return uri.flatMap(NinjsId::ofUri)
                .or(() -> item.text("guid", NinjsId::checked))
                .orElseGet(() -> {
                    item.report(LossOutcome.CHANGED, "it has no uri, so the article has the id " + otherwise);
                    return otherwise;
                });
    }

    /** Takes the URI. One that is longer than an id may be is replaced by its SHA-256. */
    private static Optional<String> ofUri(TracedNode node) {
        Optional<String> uri = node.text(String::strip);
        if (uri.isEmpty() || length(uri.get()) <= MOST) {
            return uri;
        }
        node.report(LossOutcome.CHANGED, "it is longer than an id may be, so the id of the article is its SHA-256");
        return Optional.of("sha256:" + ArticleText.of(uri.get()).digest().sha256());
    }

    private Optional<String> ours() {
        for (TracedNode id : NinjsNames.nodes(item, NinjsNames.ALT_IDS)) {
            if (id.member(NinjsNames.ROLE)
                    .filter(role -> NinjsNames.ID_ROLE.equals(role.value()))
                    .isPresent()) {
                Optional<String> value = id.text(NinjsNames.VALUE, NinjsId::checked);
                if (value.isPresent()) {
                    id.take(NinjsNames.ROLE);
                    id.leaveOutRest("an article has only one id, which has no other fields");
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether writing makes this URI of the article. */
    private static boolean isWritten(TracedNode uri, String id) {
        String text = String.valueOf(uri.value());
        return text.startsWith(NinjsNames.OUR_URN)
                || text.equals(id)
                || NinjsItemReader.address(uri).isPresent();
    }

    private static String checked(String id) {
        if (length(id) > MOST) {
            throw new IllegalArgumentException("it is longer than the id of an article may be");
        }
        return id;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
