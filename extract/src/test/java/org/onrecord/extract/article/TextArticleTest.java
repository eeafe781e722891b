package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.page.Pages;
import org.onrecord.text.BlockKind;

class TextArticleTest {
    private static final String FIRST =
            "The two agencies signed a plan for a joint station on Tuesday, the head of the agency told reporters.";
    private static final String SECOND =
            "“We will build it together with everybody who wants to come along,” the press service of the agency said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Views:0     Author:Site Editor     Publish Time: 2021-04-13      Origin:Site",
                "22.04.2022 103 просмотров",
                "103 просмотра",
                "1 024 views",
                "浏览次数：88 来源：本站 发布时间：2021-04-13",
                "Issuing time:2020-04-05 00:00",
                "Published on June 25th, 2019 10:30 am",
                "Whats App : +8610000000000    WeChat : 10000000000    Email : info@example.com",
                "\uF1D7\u00A0WeChat:10000000000",
                "Contact QQ:10000001       Contact    Contact number:00000000",
                "You are here: Home » News » NEWS » A plan for a joint station",
                "Home > News > A plan for a joint station",
                "当前位置：首页 > 新闻中心 > 国际",
                "Spread the love",
                "Share to:",
                "Поделиться:",
                "Read more »",
                "Advertisement",
                "Copyright © Example Limited All rights reserved.  |  Support By Example |  Sitemap",
                "© 2022 Example",
                "京ICP备10000001号-1",
                "Powered by Example",
                "Social Media Auto Publish Powered By : example.com",
                "Sign up for our newsletter and get the news of the day by e-mail",
                "Подписывайтесь на наш канал в Телеграме",
                "Previous: Another article",
                "上一篇：另一篇文章",
                "Tags: space, station",
                "Also read: Why the station matters",
                "https://example.com/news/1",
                "Просмотров: 1 234",
                "Reading time: 3 minutes",
                "[Photo/Agencies]",
                "(Web editor: Li Wei, Ann Lee)",
                "Name *",
            })
    void leavesOutALineThatIsNoPartOfAnyArticle(String line) {
        assertThat(Pages.blocks(Pages.text(FIRST + "\n\n" + line + "\n\n" + SECOND)))
                .containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FACEBOOK.",
                "Source: the ministry.",
                "“Share it with everybody,” he said.",
                "He said:",
                "By Friday the crew will be home.",
                "Comments were few.",
                "7 p.m.",
                "___",
                "The station is powered by the sun.",
                "Previous flights had failed.",
                "Views differ on what comes next.",
                "Contact with the probe was lost at 10:30.",
                "Related costs will be paid by both sides.",
                "Tags and labels were removed.",
                "In 2019, 103 million roubles were paid.",
                "Photo | Agencies",
                "In 2019 | 103 million roubles",
                "[Applause]",
                "Home is where the crew is, she said.",
                "Copyright law will be changed, he said.",
            })
    void keepsALineThatOnlyLooksLikeIt(String line) {
        assertThat(Pages.blocks(Pages.text(FIRST + "\n\n" + line + "\n\n" + SECOND)))
                .containsExactly(FIRST, line, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Новости партнёров", "Similar Post You May Like read more", "相关新闻", "Related news"})
    void leavesOutTheListBehindItsHeading(String heading) {
        String page = FIRST + "\n\n" + SECOND + "\n\n" + heading + "\nA rocket fell\nWho pays for the Moon\n";

        assertThat(Pages.blocks(Pages.text(page))).containsExactly(FIRST, SECOND);
    }

    @Test
    void readsOnBehindAListInTheMiddle() {
        String page = FIRST + "\n\nRelated news\nA rocket fell\n\n" + SECOND;

        assertThat(Pages.blocks(Pages.text(page))).containsExactly(FIRST, SECOND);
    }

    @Test
    void leavesOutWhatReadersWrite() {
        String page = FIRST + "\n\n" + SECOND + "\n\nLeave A Reply\n\nI think that this is the best thing"
                + " that they have ever done, and I told my neighbour so.";

        assertThat(Pages.blocks(Pages.text(page))).containsExactly(FIRST, SECOND);
    }

    @Test
    void leavesOutWeakLinesBeforeAndAfterTheArticleAlone() {
        String page =
                "Home\nNews\nContact us\nFacebook Twitter LinkedIn\nExample | Updated: 2021-03-10\n\nA plan for the Moon\n\nJune 25th, 2019\nBy Ann Lee\n\n"
                        + FIRST + "\n\nPhotos\n\n" + SECOND + "\n\nContact us\nFacebook\nTwitter";

        assertThat(Pages.blocks(Pages.text(page))).containsExactly("A plan for the Moon", FIRST, "Photos", SECOND);
    }

    @Test
    void namesTitleAndDeck() {
        String page = "Agencies sign a plan for a joint station on the Moon\n\nA decision after ten years\n\n" + FIRST
                + "\n\nWhat comes next\n\n" + SECOND + "\n\n• one\n• two\n\n" + FIRST;

        assertThat(Pages.kinds(Pages.text(page)))
                .containsExactly(
                        BlockKind.TITLE,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.PARAGRAPH);
    }

    @Test
    void takesTheLongerLineBehindAKickerForTheTitle() {
        String page = "News of the Moon\n\nThe agency intends to develop its work with partners abroad\n\n" + FIRST;

        assertThat(Pages.kinds(Pages.text(page)))
                .containsExactly(BlockKind.HEADING, BlockKind.TITLE, BlockKind.PARAGRAPH);
    }

    @Test
    void hasNoTitleWhereTheTextBeginsAtOnce() {
        assertThat(Pages.kinds(Pages.text(FIRST + "\n" + SECOND)))
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    }

    @Test
    void foldsWhiteSpaceAndLeavesOutSignsThatNobodySees() {
        assertThat(Pages.document(Pages.text(" A\u00A0\u3000 plan\tfor\u200B the sta\u00ADtion  "))
                        .text())
                .isEqualTo("A plan for the station");
    }
}
