import { describe, expect, it } from 'vitest';
import { pairs } from '../lib/integrations/index';
import { loadPair } from '../lib/load-pair';
import { pairOf } from '../lib/pair-of';
import { aDescription } from './support/a-description';

describe('the pair that the panel loads by itself', () => {
  it.each(pairs.map((pair) => [pair.integration.id, pair] as const))(
    'of %s is the one that the worker judges by',
    async (integration, pair) => {
      expect(await loadPair({ integration })).toEqual(pair);
    },
  );

  it('of a described system is made of its description', async () => {
    const described = { integration: 'own', own: aDescription() };
    const pair = await loadPair(described);
    expect(pair?.source.name).toBe(described.own.source.name);
    expect(pair).toEqual(pairOf(described));
  });

  it('is none where no guide has that id, so that another connection is shown', async () => {
    expect(await loadPair({ integration: 'halopsa-to-nowhere' })).toBeUndefined();
  });
});
