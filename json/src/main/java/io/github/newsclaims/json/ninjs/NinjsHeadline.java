package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.html.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the headline of a news item: the one with the role "main", or else the first. */
final class NinjsHeadline {
    private final TracedNode item;

    NinjsHeadline(TracedNode item) {
        this.item = item;
    }

    Optional<String> read() {
        List<TracedNode> all = item.nodes(NinjsNames.HEADLINES);
        List<TracedNode> inOrder = new ArrayList<>();
        all.stream().filter(node -> isMain(node)).forEach(inOrder::add);
        all.stream().filter(node -> !isMain(node)).forEach(inOrder::add);
        item.member("headline").ifPresent(inOrder::add);
        inOrder.addAll(NinjsNames.withRoles(item, "headline").values());
        for (TracedNode node : inOrder) {
            Optional<String> words = node.isObject() ? object(node) : node.text(String::strip);
            if (words.isPresent()) {
                return words;
            }
        }
        return Optional.empty();
    }

    private static boolean isMain(TracedNode node) {
        return node.member(NinjsNames.ROLE)
                .filter(role -> NinjsNames.MAIN.equals(role.value()))
                .isPresent();
    }

    private static Optional<String> object(TracedNode node) {
        Optional<TracedNode> type = NinjsNames.member(node, NinjsNames.CONTENT_TYPE);
        boolean isHtml = type.filter(name -> String.valueOf(name.value()).contains("html"))
                .isPresent();
        Optional<String> words = node.text(NinjsNames.VALUE, value -> {
            if (!isHtml) {
                return value;
            }
            HtmlText html = HtmlText.of(value).orElseThrow(() -> new IllegalArgumentException(HtmlText.NEEDS));
            return html.text().isEmpty() ? value : html.text();
        });
        if (words.isPresent()) {
            NinjsNames.takeRole(node, NinjsNames.MAIN);
            type.ifPresent(NinjsBody::takeType);
            node.member(NinjsNames.VALUE)
                    .filter(value -> isHtml
                            && !words.get().equals(String.valueOf(value.value()).strip()))
                    .ifPresent(value -> value.report(LossOutcome.CHANGED, "HTML became plain text"));
        }
        return words;
    }
}
