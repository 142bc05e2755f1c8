package io.github.newsclaims.json;

import io.github.newsclaims.Anonymity;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Source;
import io.github.newsclaims.SourceKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody or something to which an article attributes what it says. */
final class SourceCodec {
    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String NAME = "name";
    private static final String ALIASES = "aliases";
    private static final String DESCRIPTION = "description";
    private static final String ROLE = "role";
    private static final String AFFILIATION = "affiliation";
    private static final String LOCATION = "location";
    private static final String MEMBERS = "members";
    private static final String SAME_AS = "sameAs";
    private static final String ANONYMITY = "anonymity";
    private static final String MENTIONS = "mentions";
    private static final String NOTE = "note";
    private static final KnownNames FIELDS = KnownNames.of(
            "source",
            ID,
            KIND,
            NAME,
            ALIASES,
            DESCRIPTION,
            ROLE,
            AFFILIATION,
            LOCATION,
            MEMBERS,
            SAME_AS,
            ANONYMITY,
            MENTIONS,
            NOTE);

    private SourceCodec() {}

    static Source read(In in) {
        Source.Builder source = Source.builder();
        String id = null;
        SourceKind kind = null;
        String name = null;
        String description = null;
        Map<String, @Nullable Object> unknown = null;
        in.enter(FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ID -> id = in.text();
                case KIND -> kind = in.isNull() ? kind : SourceKind.of(in.string());
                case NAME -> name = in.text();
                case ALIASES -> {
                    for (in.list(); in.next(); ) {
                        source.addAlias(in.item());
                    }
                }
                case DESCRIPTION -> description = in.text();
                case ROLE -> source.role(in.text());
                case AFFILIATION -> source.affiliation(in.text());
                case LOCATION -> source.location(in.text());
                case MEMBERS -> {
                    for (in.list(); in.next(); ) {
                        source.addMember(in.item());
                    }
                }
                case SAME_AS -> {
                    for (in.list(); in.next(); ) {
                        source.addSameAs(Scalars.uri(in.item()));
                    }
                }
                case ANONYMITY -> source.anonymity(in.isNull() ? null : Anonymity.of(in.string()));
                case MENTIONS -> {
                    for (in.list(); in.next(); ) {
                        source.addMention(WordingCodec.readItem(in));
                    }
                }
                case NOTE -> source.note(in.text());
                default -> unknown = in.keep(unknown, field);
            }
        }
        if (name == null && description == null) {
            throw in.missing(FIELDS.thing(), NAME + " or " + DESCRIPTION);
        }
        source.id(in.require(id, FIELDS, ID));
        source.kind(in.require(kind, FIELDS, KIND));
        source.name(name);
        source.description(description);
        if (unknown != null) {
            source.extensions(Extensions.of(unknown));
        }
        return source.build();
    }

    static void write(Out out, Source source) {
        out.open()
                .text(ID, source.id())
                .word(KIND, source.kind())
                .text(NAME, source.name())
                .texts(ALIASES, source.aliases())
                .text(DESCRIPTION, source.description())
                .text(ROLE, source.role())
                .text(AFFILIATION, source.affiliation())
                .text(LOCATION, source.location())
                .texts(MEMBERS, source.members())
                .words(SAME_AS, source.sameAs())
                .word(ANONYMITY, source.anonymity())
                .list(MENTIONS, source.mentions(), WordingCodec::write)
                .text(NOTE, source.note())
                .close(source.extensions());
    }
}
