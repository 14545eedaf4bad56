import { expect, it } from 'vitest';
import { playAll } from './play-all';
import { agreed, agreements } from './scenarios/agree';

playAll('a worker killed at any storage call of "$name" loses nothing and doubles nothing', agreements);

it('a value that took the place of an older one was sealed in some of these runs, in others not, and in some it was gone', () => {
  for (const count of Object.values(agreed)) expect(count).toBeGreaterThan(10);
});
