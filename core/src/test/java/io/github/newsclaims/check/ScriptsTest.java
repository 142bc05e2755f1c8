package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The script of most of a text. */
class ScriptsTest {
    @Test
    void isThatOfMoreThanHalfOfTheLetters() {
        assertThat(Scripts.mostOf("больше pay")).hasValue("Cyrillic letters");
        assertThat(Scripts.mostOf("бол pay")).isEmpty();
        assertThat(Scripts.mostOf("бол pays")).hasValue("Latin letters");
        assertThat(Scripts.mostOf("бо па ab cd ελ")).isEmpty();
        assertThat(Scripts.mostOf("1 + 2 = 3")).isEmpty();
        assertThat(Scripts.mostOf("aaa бо")).hasValue("Latin letters");
        assertThat(Scripts.mostOf("zzz бо")).hasValue("Latin letters");
        assertThat(Scripts.mostOf("{{}} @@@ [[]] бо")).hasValue("Cyrillic letters");
    }

    @Test
    void isOneForChineseJapaneseAndKorean() {
        assertThat(Scripts.mostOf("東京の人")).hasValue("East Asian characters");
        assertThat(Scripts.mostOf("サウル 서울 ab")).hasValue("East Asian characters");
    }

    @Test
    void mayHaveANameOfTwoWordsAndLettersBeyondTheBasicPlane() {
        assertThat(Scripts.mostOf("\ud800\udf00\ud800\udf01")).hasValue("Old italic letters");
    }
}
