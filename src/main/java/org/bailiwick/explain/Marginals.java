package org.bailiwick.explain;

/** What each duty more, or each duty less, does to one member's own terms; hard and soft. Filled in again and again. */
final class Marginals {

    final long[] takeHard;
    final long[] takeSoft;
    final long[] giveHard;
    final long[] giveSoft;

    Marginals(int duties) {
        takeHard = new long[duties];
        takeSoft = new long[duties];
        giveHard = new long[duties];
        giveSoft = new long[duties];
    }

    /** Asks for every duty that the member could take, and for every one held. */
    void fill(MemberLoad load, int[] able, int[] held) {
        for (int duty : able) {
            load.take(duty);
            takeHard[duty] = load.hard();
            takeSoft[duty] = load.soft();
        }
        for (int duty : held) {
            load.give(duty);
            giveHard[duty] = load.hard();
            giveSoft[duty] = load.soft();
        }
    }
}
