import { type Row, row } from './row.ts';
import type { VerificationFigures } from './verification.ts';

/** The proof of a connection; the least is two trips: a token, then everything that needs it. */
export function verificationRows(figures: VerificationFigures | { error: string }): Row[] {
  const named = {
    depth: { id: 'verify.depth', measure: 'sequential round trips of a verification', unit: 'trips', goal: 2 },
    wall: { id: 'verify.wall', measure: 'wall time of a verification with 100 ms latency', unit: 'ms' },
    requests: { id: 'verify.requests', measure: 'requests of a verification', unit: 'requests', goal: null },
  };
  if ('error' in figures) {
    const note = `failed: ${figures.error}`;
    return [
      row({ ...named.depth, value: null, note }),
      row({ ...named.wall, value: null, goal: null, note }),
      row({ ...named.requests, value: null, note }),
    ];
  }
  const { depth, wall, wallTold, requests, methods, latency, checks } = figures;
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, times]) => `${times} ${name}`)
      .join(', ');
  return [
    row({ ...named.depth, value: depth }),
    row({
      ...named.wall,
      value: wall,
      goal: 2 * latency + 60,
      note: `at the server; ${wallTold} ms as the product tells`,
    }),
    row({ ...named.requests, value: requests, note: `${list(methods)}; checks: ${list(checks)}` }),
  ];
}
