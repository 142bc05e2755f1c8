package io.github.newsclaims.json.schemaorg;

import java.util.Set;

/** Names in the place of a person that name nobody, in lower case. */
final class GenericNames {
    private static final Set<String> STANDARD = Set.of(
            "anonymous",
            "bloggers",
            "facebook posts",
            "facebook users",
            "internet users",
            "many people",
            "multiple people",
            "multiple sources",
            "multiple users",
            "several sources",
            "social media",
            "social media posts",
            "social media users",
            "unknown",
            "unknown source",
            "users on social media",
            "various",
            "various people",
            "various sources",
            "viral posts",
            "diverse quellen",
            "mehrere quellen",
            "soziale medien",
            "unbekannt",
            "plusieurs sites internet",
            "plusieurs sources",
            "réseaux sociaux",
            "sources multiples",
            "fuentes múltiples",
            "redes sociales",
            "usuarios de redes sociales",
            "varias fuentes",
            "fontes diversas",
            "redes sociais",
            "várias fontes",
            "fonti varie",
            "utenti dei social",
            "diverse bronnen",
            "sociale media",
            "diverse kilder",
            "sociale medier",
            "sosiale medier",
            "flera källor",
            "sociala medier",
            "wiele źródeł",
            "çeşitli kaynaklar",
            "sosyal medya");

    private GenericNames() {}

    static Set<String> standard() {
        return STANDARD;
    }
}
