package nl.citaat.moderation;

import static nl.citaat.moderation.Newsroom.MODERATOR;
import static nl.citaat.moderation.Newsroom.OWNER;
import static nl.citaat.moderation.Newsroom.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.citaat.article.ArticleId;
import nl.citaat.moderation.Similar.Likeness;
import nl.citaat.store.StoredDraft;
import nl.citaat.store.StoredDraft.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarTest {

  private static final String STORM =
      "The storm washed away half of the beach on Monday night, the mayor said. Nobody was hurt,"
          + " but forty houses along the boulevard lost their roofs and two boats sank.";

  @TempDir private Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder);
    newsroom.add("storm", "title: A storm\nlanguage: en\n\n" + STORM);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  private List<Similar> similar(StoredDraft draft) {
    return newsroom.drafting(MODERATOR, desk -> desk.similar(desk.find(draft.id())));
  }

  private StoredDraft draft(String body) {
    return newsroom.drafting(MODERATOR, desk -> desk.add(read("Wind over sea\n\n" + body)));
  }

  @Test
  void theSameWordsUnderAnotherTitleAreTheSameStory() {
    assertThat(similar(draft(STORM)))
        .containsExactly(new Similar(new ArticleId("storm"), "A storm", Likeness.TEXT));
  }

  @Test
  void anEditedStoryIsNearWhateverItsCapitalsAndAccents() {
    String edited =
        STORM.replace("two boats", "three ships").toUpperCase(Locale.ROOT).replace("O", "Ó");
    assertThat(similar(draft(edited))).extracting(Similar::likeness).containsExactly(Likeness.NEAR);
  }

  @Test
  void anotherStoryOnTheSameStormIsNotNear() {
    assertThat(
            similar(
                draft(
                    "The mayor promised on Tuesday that the beach will be raised again. The storm"
                        + " washed away half of the beach on Monday night.")))
        .isEmpty();
  }

  @Test
  void theSameAddressIsTheSurestSign() {
    newsroom.add("a-copy", "title: Copy\nlanguage: en\n\n" + STORM);
    StoredDraft draft = draft(STORM);
    newsroom.drafting(MODERATOR, desk -> desk.ask(draft.id(), Step.URL));
    newsroom.drafting(
        MODERATOR, desk -> desk.answer(desk.find(draft.id()), "https://krant.example/b"));
    assertThat(similar(draft))
        .extracting(similar -> similar.article().value(), Similar::likeness)
        .containsExactly(
            tuple("bridge", Likeness.ADDRESS),
            tuple("a-copy", Likeness.TEXT),
            tuple("storm", Likeness.TEXT));
  }

  @Test
  void whatWasTakenBackCountsAndWhatWasRemovedDoesNot() {
    ArticleId storm = new ArticleId("storm");
    StoredDraft draft = draft(STORM);
    newsroom.at(OWNER, desk -> desk.retract(storm, "wrong"));
    assertThat(similar(draft)).hasSize(1);
    newsroom.at(OWNER, desk -> desk.delete(storm, "a court said so"));
    assertThat(similar(draft)).isEmpty();
  }

  @Test
  void atMostFiveAreTold() {
    for (int i = 0; i < 7; i++) {
      newsroom.add("copy-" + i, "title: Copy\nlanguage: en\n\n" + STORM);
    }
    assertThat(similar(draft(STORM))).hasSize(5);
  }

  @Test
  void aChangeOfAnArticleIsLikeNoOther() {
    StoredDraft edit = newsroom.drafting(MODERATOR, desk -> desk.edit(new ArticleId("storm")));
    assertThat(similar(edit)).isEmpty();
  }
}
