import type { Kdf } from './schemas';

/** What deriving costs: memory in KiB. */
export type Cost = Pick<Kdf, 'memory' | 'iterations' | 'parallelism'>;

/** 64 MiB, three rounds, four lanes: 0.3–0.5 s here (2026-11), the class of Bitwarden's default. */
export const COST: Cost = { memory: 64 * 1024, iterations: 3, parallelism: 4 };
