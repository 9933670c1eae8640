/**
 * Chance that is the same each time: bench.chance(n, what) from 0 below 1, a normal distribution, and the person at a rank of
 * fame. `what` tells draws of the same row apart; it is one number per use, all over the stages.
 */
export function createChance(seed: number): string {
  return `
    CREATE FUNCTION bench.chance(n bigint, what int) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT ((hashint8extended(n, ${seed}::bigint * 1000 + what) >> 12) & 4503599627370495)::float8 / 4503599627370496
    $$;
    CREATE FUNCTION bench.bell(n bigint, what int) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT sqrt(-2 * ln(1 - bench.chance(n, what))) * cos(2 * pi() * bench.chance(n, what + 1))
    $$;
    CREATE FUNCTION bench.person_at(rank bigint, people bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT 1 + (rank * 7919) % people
    $$;`;
}
