package nl.citaat.eval;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds where a smooth function is least, from the origin: L-BFGS (Nocedal and Wright, Numerical
 * Optimization, 2nd edition, 2006, algorithms 7.4 and 7.5) with a backtracking line search
 * (algorithm 3.1). Nothing in it is left to chance.
 */
final class Minimiser {

  /** How many of the last steps the curvature is told from. */
  private static final int MEMORY = 10;

  /** No part of the slope is steeper at the end; with the trainer's penalty, far below 0.001. */
  private static final double FLAT = 1e-7;

  private static final int MOST_STEPS = 2000;

  /** The share of the promised descent that a step must bring. */
  private static final double SUFFICIENT = 1e-4;

  private static final int MOST_HALVINGS = 60;

  /** A function that knows its slope. */
  @FunctionalInterface
  interface Function {

    /** The value at a point; the slope there is written into {@code gradient}. */
    double at(double[] point, double[] gradient);
  }

  private final Function function;
  private final Deque<Step> steps = new ArrayDeque<>();
  private double[] point;
  private double[] gradient;
  private double value;

  private Minimiser(Function function, int size) {
    this.function = function;
    point = new double[size];
    gradient = new double[size];
    value = function.at(point, gradient);
  }

  /** How far one step went, and how the slope changed by it. */
  private static final class Step {

    private final double[] moved;
    private final double[] bent;
    private final double curvature;

    private Step(double[] moved, double[] bent) {
      this.moved = moved;
      this.bent = bent;
      curvature = dot(moved, bent);
    }
  }

  /**
   * The point where the function is least, as far as downhill from the origin leads to it.
   *
   * @throws IllegalStateException if the function is not smooth enough to get there
   */
  static double[] minimum(int size, Function function) {
    Minimiser minimiser = new Minimiser(function, size);
    for (int i = 0; i < MOST_STEPS; i++) {
      if (minimiser.isFlat()) {
        return minimiser.point;
      }
      minimiser.step();
    }
    throw new IllegalStateException("No minimum within " + MOST_STEPS + " steps");
  }

  private boolean isFlat() {
    for (double slope : gradient) {
      if (!(Math.abs(slope) < FLAT)) {
        return false;
      }
    }
    return true;
  }

  private void step() {
    double[] direction = direction();
    double promised = dot(direction, gradient);
    double[] slope = new double[point.length];
    // Before anything is known of the curvature, a step as long as the slope could be far too long.
    double length = steps.isEmpty() ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    for (int i = 0; i < MOST_HALVINGS; i++) {
      double[] next = along(point, length, direction);
      double reached = function.at(next, slope);
      if (reached <= value + SUFFICIENT * length * promised) {
        take(next, slope, reached);
        return;
      }
      length /= 2;
    }
    throw new IllegalStateException("No way down from a slope of " + Math.sqrt(-promised));
  }

  private void take(double[] next, double[] slope, double reached) {
    Step step = new Step(along(next, -1, point), along(slope, -1, gradient));
    if (step.curvature > 0) {
      steps.addLast(step);
    }
    if (steps.size() > MEMORY) {
      steps.removeFirst();
    }
    point = next;
    gradient = slope;
    value = reached;
  }

  /** Downhill, the way bent by the curvature that the last steps met. */
  private double[] direction() {
    double[] direction = along(new double[point.length], -1, gradient);
    Deque<Double> shares = new ArrayDeque<>();
    for (Step step : (Iterable<Step>) steps::descendingIterator) {
      double share = dot(step.moved, direction) / step.curvature;
      direction = along(direction, -share, step.bent);
      shares.push(share);
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      direction =
          along(new double[point.length], last.curvature / dot(last.bent, last.bent), direction);
    }
    for (Step step : steps) {
      double share = shares.pop() - dot(step.bent, direction) / step.curvature;
      direction = along(direction, share, step.moved);
    }
    return direction;
  }

  private static double[] along(double[] from, double length, double[] direction) {
    double[] to = new double[from.length];
    for (int i = 0; i < to.length; i++) {
      to[i] = from[i] + length * direction[i];
    }
    return to;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
