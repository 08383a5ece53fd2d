// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguagesTest {
    private static final List<String> SENTENCES = List.of(
            "en: The envoy said that he had not been told of the talks, which are to be held in the port next week.",
            "fr: Le ministre a déclaré que les pourparlers auront lieu dans le port la semaine prochaine, selon une source.",
            "de: Der Minister sagte, dass die Gespräche in der nächsten Woche im Hafen stattfinden und nicht mehr verschoben werden.",
            "es: El ministro dijo que las conversaciones se celebrarán en el puerto la semana que viene y que no habrá más demoras.",
            "pt: O ministro disse que as conversas serão realizadas no porto na próxima semana e que não haverá mais atrasos.",
            "it: Il ministro ha detto che i colloqui si terranno nel porto la prossima settimana e che non ci saranno altri rinvii.",
            "nl: De minister zei dat de gesprekken volgende week in de haven worden gehouden en dat er geen uitstel meer komt.",
            "sv: Ministern sade att samtalen ska hållas i hamnen nästa vecka och att det inte blir några fler dröjsmål.",
            "da: Ministeren siger, at samtalerne skal holdes i havnen i næste uge, og at der ikke bliver flere forsinkelser af dem.",
            "fi: Ministeri sanoi, että neuvottelut pidetään satamassa ensi viikolla ja että ne eivät enää viivästy, kun ne on sovittu.",
            "pl: Minister powiedział, że rozmowy odbędą się w porcie w przyszłym tygodniu i że nie będzie już opóźnień.",
            "cs: Ministr řekl, že jednání se budou konat v přístavu příští týden a že už nebude žádné další zdržení, které by bylo.",
            "hu: A miniszter azt mondta, hogy a tárgyalások a jövő héten lesznek a kikötőben, és nem lesz több késés.",
            "ro: Ministrul a declarat că discuțiile vor avea loc în port săptămâna viitoare și că nu vor mai fi întârzieri.",
            "tr: Bakan, görüşmelerin gelecek hafta limanda yapılacağını ve bir daha ertelenmeyeceğini, çok kişinin de geleceğini söyledi.",
            "id: Menteri mengatakan bahwa pembicaraan itu akan diadakan di pelabuhan pada pekan depan dan tidak akan ditunda lagi.",
            "vi: Bộ trưởng nói rằng các cuộc đàm phán sẽ được tổ chức tại cảng vào tuần tới và không có trì hoãn nào nữa.",
            "sw: Waziri alisema kuwa mazungumzo hayo yatafanyika katika bandari wiki ijayo na kwamba hakuna ucheleweshaji wa aina yake.",
            "sq: Ministri tha se bisedimet do të mbahen në port javën e ardhshme dhe se nuk do të ketë më vonesa.",
            "hr: Ministar je rekao da će se razgovori održati u luci idući tjedan i da više neće biti odgoda, ali ne od sutra.",
            "ru: Министр сказал, что переговоры пройдут в порту на следующей неделе и что их больше не будут откладывать.",
            "uk: Міністр сказав, що переговори відбудуться в порту наступного тижня і що їх більше не будуть відкладати.",
            "bg: Министърът каза, че разговорите ще се проведат в пристанището през следващата седмица и че няма да се отлагат.",
            "ar: قال الوزير إن المحادثات ستعقد في الميناء الأسبوع المقبل وإنها لن تؤجل بعد ذلك على أي حال.",
            "fa: وزیر گفت که این گفتگوها هفته آینده در بندر برگزار می‌شود و دیگر به تعویق نخواهد افتاد.",
            "ur: وزیر نے کہا کہ یہ مذاکرات اگلے ہفتے بندرگاہ میں ہوں گے اور ان میں مزید تاخیر نہیں ہو گی۔",
            "he: השר אמר כי השיחות יתקיימו בנמל בשבוע הבא וכי הן לא יידחו עוד.",
            "el: Ο υπουργός είπε ότι οι συνομιλίες θα γίνουν στο λιμάνι την επόμενη εβδομάδα.",
            "hi: मंत्री ने कहा कि यह वार्ता अगले सप्ताह बंदरगाह में होगी और इसे फिर नहीं टाला जाएगा।",
            "ja: 大臣は、協議は来週港で開かれ、これ以上延期されることはないと述べた。",
            "zh: 部长说，会谈将于下周在港口举行，不会再推迟。",
            "ko: 장관은 회담이 다음 주 항구에서 열리며 더 이상 연기되지 않을 것이라고 말했다.",
            "th: รัฐมนตรีกล่าวว่าการเจรจาจะจัดขึ้นที่ท่าเรือในสัปดาห์หน้า",
            "ka: მინისტრმა თქვა, რომ მოლაპარაკებები მომავალ კვირას პორტში გაიმართება.");

    @TestFactory
    Stream<DynamicTest> aSentenceTellsItsLanguage() {
        return SENTENCES.stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.substring(0, 2),
                        () -> assertThat(Languages.bundled().of(line.substring(4)))
                                .contains(line.substring(0, 2))));
    }

    @Test
    void namesAndNumbersTellNoLanguage() {
        assertThat(Languages.bundled().of("Arka 2 Belport 1, Karsa 3 Velia 3, Orun 0 Dovan 4, Hask 1 Marel 1"))
                .isEmpty();
        assertThat(Languages.bundled().of("12:30 - 14:45")).isEmpty();
    }

    @Test
    void aQuotationInAnotherLanguageDoesNotChangeIt() {
        assertThat(Languages.bundled()
                        .of(
                                "\"No pasarán, no pasarán los que quieren la guerra,\" the crowd shouted, and the police did not know"
                                        + " what to do with the men who were at the head of the march to the palace."))
                .contains("en");
    }
}
