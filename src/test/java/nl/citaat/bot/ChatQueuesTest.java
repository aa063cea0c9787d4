package nl.citaat.bot;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ChatQueuesTest {

  private final ChatQueues queues = new ChatQueues(Duration.ofSeconds(20));
  private final List<Integer> done = new CopyOnWriteArrayList<>();
  private final CountDownLatch gate = new CountDownLatch(1);

  @AfterEach
  void close() {
    gate.countDown();
    queues.close();
  }

  @Test
  void oneChatIsServedInOrder() {
    for (int i = 0; i < 1000; i++) {
      int number = i;
      queues.add(1, () -> done.add(number));
    }
    await().until(() -> done.size() == 1000);
    assertThat(done).isEqualTo(IntStream.range(0, 1000).boxed().toList());
  }

  @Test
  void aChatThatTakesLongHoldsUpNoOther() {
    queues.add(1, this::waitAtGate);
    queues.add(1, () -> done.add(1));
    queues.add(2, () -> done.add(2));
    await().until(() -> done.contains(2));
    assertThat(done).containsExactly(2);
    gate.countDown();
    await().until(() -> done.contains(1));
  }

  @Test
  void aTaskThatFailsDoesNotStopTheNext() {
    queues.add(
        1,
        () -> {
          throw new IllegalStateException("on purpose");
        });
    queues.add(
        1,
        () -> {
          throw new StackOverflowError("on purpose");
        });
    queues.add(1, () -> done.add(1));
    await().until(() -> done.contains(1));
  }

  @Test
  void closingLetsTheRunningTaskEndAndDropsTheWaiting() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    queues.add(
        1,
        () -> {
          running.countDown();
          waitAtGate();
          done.add(1);
        });
    queues.add(1, () -> done.add(2));
    assertThat(running.await(10, SECONDS)).isTrue();
    Thread closing = Thread.ofVirtual().start(queues::close);
    await().until(this::isClosed);
    gate.countDown();
    closing.join();
    assertThat(done).containsExactly(1);
  }

  private boolean isClosed() {
    try {
      queues.add(9, () -> {});
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  @Test
  void nothingIsTakenAfterClosing() {
    queues.close();
    assertThatThrownBy(() -> queues.add(1, () -> done.add(1)))
        .isInstanceOf(IllegalStateException.class);
  }

  private void waitAtGate() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
