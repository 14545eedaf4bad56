// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://acmehelp.freshservice.com');

/** Reset tells nothing but that it happened; the key then stands on the page. */
const prove = (apiKey: string) => lab.prove('freshservice-to-clientst0r', { apiKey });

describe('Freshservice', () => {
  it('names a key that was reset as the secret, not as a missing right', async () => {
    const verification = await prove('aB3dE6gH9jK2mN5pQ8rS');
    expect(causesOf(verification)).toEqual(['wrong-secret']);
    expect(Object.values(verdictsOf(verification))).not.toContain('granted');
  });

  it('asks by Basic with the key as the user, so that the key never stands in an address', async () => {
    await prove('aB3dE6gH9jK2mN5pQ8rS');
    const asked = lab.requests();
    expect(asked.length).toBeGreaterThan(0);
    expect(JSON.stringify(asked)).not.toContain('aB3dE6gH9jK2mN5pQ8rS');
  });
});
