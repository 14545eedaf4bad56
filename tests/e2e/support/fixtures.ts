import { test as base } from '@playwright/test';
import { type Lab, startLab } from '../../lab/server.ts';
import { type LaunchOptions, type Session, launch } from './browser.ts';

interface Fixtures {
  /** Starts a browser with the built extension on the lab; it is closed when the test ends. */
  open: (options?: Omit<LaunchOptions, 'hosts'>) => Promise<Session>;
}

interface WorkerFixtures {
  lab: Lab;
}

/** Playwright's test with a vendor lab a worker, as new for every test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  lab: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const lab = await startLab();
      await use(lab);
      await lab.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ lab }, use) => {
    lab.reset();
    const sessions: Session[] = [];
    await use(async (options = {}) => {
      const session = await launch({ hosts: lab, ...options });
      sessions.push(session);
      return session;
    });
    for (const session of sessions) await session.close();
  },
});

export { expect } from '@playwright/test';
