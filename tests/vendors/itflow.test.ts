// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { causesOf, onLab } from './support/on-lab';

const lab = onLab('https://itflow.acme-msp.example');

/** A key as its dialog makes it. */
async function key(): Promise<string> {
  const { once } = await lab.press('api-keys', 'New API Key');
  await lab.press('api-keys', 'Create');
  return once?.['apiKey'] ?? '';
}

const prove = (apiKey: string) => lab.prove('itflow-to-clientst0r', { apiKey });

describe('ITFlow', () => {
  it('takes an empty list for what it is, although the server calls it a failure', async () => {
    const apiKey = await key();
    lab.fault('itflow', 'zero-rows');
    const { checks, permissions } = await prove(apiKey);
    expect(checks.find(({ id }) => id === 'read-tickets')?.state).toBe('warning');
    expect(permissions.map(({ verdict }) => verdict)).toEqual(['granted', 'granted']);
  });

  it('does not blame the key when the server cannot read the caller’s address', async () => {
    const apiKey = await key();
    lab.fault('itflow', 'ip-not-allowed');
    expect(causesOf(await prove(apiKey))).toEqual(['ip-not-allowed']);
  });

  it('shows the key nowhere, although it has to go in the query', async () => {
    const apiKey = await key();
    const verification = await prove(apiKey);
    expect(causesOf(verification)).toEqual([]);
    expect(JSON.stringify(verification)).not.toContain(apiKey);
  });
});
