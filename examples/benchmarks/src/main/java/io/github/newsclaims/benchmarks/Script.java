package io.github.newsclaims.benchmarks;

/** The words for sentences, in a script of one byte per letter and in a script of two bytes per letter. */
enum Script {
    LATIN(
            "en",
            "the harbour council crews wages boats winter people said cannery town without between every month quarter of in"
                    + " and to a for report coast trade fish prices families border workers paid leave north ships ministry"
                    + " agreed numbers rise after before old new small large"),
    CYRILLIC(
            "ru",
            "порт совет команды зарплата лодки зимой люди сказал завод город без между каждый месяц квартал из в и на для"
                    + " отчёт берег торговля рыба цены семьи граница рабочие платят уехать север суда министерство согласие"
                    + " числа рост после прежде старый новый малый большой");

    final String language;
    final String[] words;

    Script(String language, String words) {
        this.language = language;
        this.words = words.split(" ");
    }
}
