package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Contributor;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.SchemaValue;
import io.github.newsclaims.term.ContributorRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who made an article. */
final class ContributorReader {
    static final ContributorRole FACT_CHECKER = ContributorRole.of("fact-checker");
    static final ContributorRole CONTRIBUTOR = ContributorRole.of("contributor");

    private ContributorReader() {}

    static List<Contributor> all(SchemaItem article) {
        List<Contributor> all = new ArrayList<>();
        read(article, "author", ContributorRole.WRITER, all);
        read(article, "editor", ContributorRole.EDITOR, all);
        read(article, "translator", ContributorRole.TRANSLATOR, all);
        read(article, "contributor", CONTRIBUTOR, all);
        return all;
    }

    private static void read(SchemaItem article, String property, ContributorRole role, List<Contributor> all) {
        for (TracedNode value : article.values(property)) {
            if (value.isObject()) {
                contributor(article.resolved(value), property, role).ifPresent(all::add);
            } else {
                Optional<String> name = SchemaValue.text(value);
                if (name.isPresent()) {
                    SchemaValue.takeText(value);
                    all.add(Contributor.of(name.get(), role));
                } else {
                    SchemaValue.refuse(value, "it must be a name or an object");
                }
            }
        }
    }

    private static Optional<Contributor> contributor(SchemaItem item, String property, ContributorRole given) {
        Optional<String> name = item.text("name").or(() -> item.text("Name"));
        if (name.isEmpty()) {
            item.node.problem("it has no name");
            return Optional.empty();
        }
        Contributor.Builder contributor = Contributor.builder();
        boolean isOrganization = item.types().stream().anyMatch(PartyReader::isOrganization);
        item.takeTypes("Person", "Organization");
        ReviewReader.takeDocumentId(item.node);
        if (isOrganization) {
            contributor.organization(name.get());
        } else {
            contributor.name(name.get());
            PartyReader.affiliation(item).ifPresent(contributor::organization);
        }
        Optional<ContributorRole> stated = item.first("jobTitle", title -> stated(property, title));
        return Optional.of(contributor
                .role(stated.orElse(given))
                .extensions(item.rest("affiliation"))
                .build());
    }

    /** Returns the role that a job title is. The writer writes those for which there is no property. */
    private static ContributorRole stated(String property, String title) {
        ContributorRole role = ContributorRole.of(title);
        boolean isWritten = property.equals("author")
                ? role.equals(ContributorRole.REPORTER)
                : property.equals("contributor") && !role.equals(CONTRIBUTOR);
        if (!isWritten) {
            throw new IllegalArgumentException("a contributor has no job title");
        }
        return role;
    }
}
