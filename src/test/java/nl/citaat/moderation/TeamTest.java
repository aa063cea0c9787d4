package nl.citaat.moderation;

import static nl.citaat.moderation.Newsroom.MODERATOR;
import static nl.citaat.moderation.Newsroom.OWNER;
import static nl.citaat.moderation.Newsroom.READER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.citaat.moderation.RefusedException.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {

  @TempDir private Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder);
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  private void of(long person, Consumer<Team> work) {
    newsroom.write(
        session -> {
          work.accept(newsroom.moderation.team(session, person));
          return person;
        });
  }

  private void refused(Refusal why, long person, Consumer<Team> work) {
    newsroom.assertRefused(
        why,
        session -> {
          work.accept(newsroom.moderation.team(session, person));
          return person;
        });
  }

  private Role role(@Nullable Long person) {
    return newsroom.write(session -> newsroom.moderation.role(session, person));
  }

  @Test
  void onlyOwnersSayWhoKeepsTheArchive() {
    refused(Refusal.FORBIDDEN, MODERATOR, team -> team.add(READER));
    refused(Refusal.FORBIDDEN, READER, team -> team.add(READER));
    of(OWNER, team -> team.add(READER));
    assertThat(role(READER)).isEqualTo(Role.MODERATOR);
    of(OWNER, team -> assertThat(team.moderators()).containsExactly(MODERATOR, READER));
  }

  @Test
  void aRemovedModeratorIsAReaderAlsoAfterANewStart() {
    of(OWNER, team -> team.remove(MODERATOR));
    assertThat(role(MODERATOR)).isEqualTo(Role.READER);
    newsroom.restart();
    assertThat(role(MODERATOR)).isEqualTo(Role.READER);
    refused(Refusal.NOT_THERE, OWNER, team -> team.remove(MODERATOR));
  }

  @Test
  void anOwnerCanNeitherBeAddedNorRemoved() {
    refused(Refusal.THERE_ALREADY, OWNER, team -> team.add(OWNER));
    refused(Refusal.NOT_THERE, OWNER, team -> team.remove(OWNER));
    assertThat(role(OWNER)).isEqualTo(Role.OWNER);
  }

  @Test
  void nobodyBecomesAModeratorUnawares() {
    refused(Refusal.NOT_STARTED, OWNER, team -> team.add(4242));
    refused(Refusal.THERE_ALREADY, OWNER, team -> team.add(MODERATOR));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, -1001234567890L, 1087968824, 777000, 136817688})
  void whatIsNoPersonHasNoRightsEvenAsAnOwner(long number) {
    refused(Refusal.NOBODY, OWNER, team -> team.add(number));
    newsroom.owners(OWNER, number);
    assertThat(role(number)).isEqualTo(Role.READER);
    assertThat(role(null)).isEqualTo(Role.READER);
    refused(Refusal.FORBIDDEN, number, team -> team.add(READER));
  }
}
