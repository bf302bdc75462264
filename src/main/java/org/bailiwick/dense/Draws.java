package org.bailiwick.dense;

/**
 * Random numbers for the inner loop: the generator xoroshiro128++ (Blackman, Vigna: Scrambled Linear Pseudorandom Number
 * Generators. ACM TOMS 47 (2021) 36) without divisions.
 */
final class Draws {

    private long low;
    private long high;

    Draws(long seed) {
        low = mix(seed + 0x9E3779B97F4A7C15L);
        high = mix(seed + 0x3C6EF372FE94F82AL);
    }

    /** The finisher of SplitMix64, so that neighbouring seeds give unlike streams. */
    private static long mix(long seed) {
        long bits = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    long nextLong() {
        long a = low;
        long b = high;
        long result = Long.rotateLeft(a + b, 17) + a;
        b ^= a;
        low = Long.rotateLeft(a, 49) ^ b ^ (b << 21);
        high = Long.rotateLeft(b, 28);
        return result;
    }

    /** A number from 0 to below the bound, which is at least 1; as even as 32 bits can be. */
    int below(int bound) {
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    boolean oneIn(int chances) {
        return below(chances) == 0;
    }
}
