package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyTest {

  @Test
  void whatIsMoreToBeDoneAfterwardsComesBehindWhatWasToBeDoneAlready() {
    List<String> done = new ArrayList<>();
    Reply reply = Reply.of().then(() -> done.add("first")).then(() -> done.add("second"));
    assertThat(done).isEmpty();
    reply.afterwards().run();
    assertThat(done).containsExactly("first", "second");
  }
}
