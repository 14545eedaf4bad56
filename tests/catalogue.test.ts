import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consoles, guides } from '../lib/catalogue';
import { pairs } from '../lib/integrations/index';
import { vendors } from '../lib/vendors/index';
import { evaluated } from '../scripts/evaluated';

describe('the list of guides', () => {
  it('leaves none out, and warns of each that cannot be started', () => {
    expect(guides.map(({ id }) => id)).toEqual(pairs.map(({ integration }) => integration.id));
    for (const [index, { verdict }] of guides.entries()) {
      const { verdict: judged, references } = pairs[index]!.integration;
      expect(verdict?.state ?? 'supported').toBe(judged.state);
      if (verdict) expect(verdict.source).toBe(references.find(({ id }) => id === judged.reference));
    }
  });

  it('knows every console by the hosts that the detector knows it by', () => {
    for (const [index, console] of consoles.entries()) expect(vendors[index]).toMatchObject(console);
    expect(consoles).toHaveLength(vendors.length);
  });

  it('stands in a build as it would have been made when a page opens', async () => {
    const file = join(import.meta.dirname, '../lib/catalogue.ts');
    const load = evaluated(/catalogue/).load as (id: string) => Promise<string>;
    const built = await load(file);
    const data = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(built)}`);
    expect({ ...data }).toEqual({ guides: JSON.parse(JSON.stringify(guides)), consoles });
  });
});
