import type { BrowserContext, CDPSession } from '@playwright/test';
import { until } from '../../support/until.ts';

interface Version {
  versionId: string;
  scriptURL: string;
  runningStatus: string;
}

/**
 * The browser's own account of the extension's service worker (Chromium 156, 2026-11-22). Targets do not tell its lives
 * apart: whatever waits for the worker may wake the next one in the same millisecond under the same target id, and a
 * debugger that is attached keeps the target of a dead one.
 */
export class WorkerLife {
  readonly #cdp: CDPSession;
  readonly #own: string;
  readonly #told: Version[] = [];

  private constructor(cdp: CDPSession, extensionId: string) {
    this.#cdp = cdp;
    this.#own = `chrome-extension://${extensionId}/`;
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) =>
      this.#told.push(...versions.filter(({ scriptURL }) => scriptURL.startsWith(this.#own))),
    );
  }

  /** Looks at the worker for as long as `look` takes. */
  static async of<T>(context: BrowserContext, extensionId: string, look: (life: WorkerLife) => Promise<T>): Promise<T> {
    // A page that is there already: a new one would come to the front and stop the others' frames.
    const cdp = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    try {
      const life = new WorkerLife(cdp, extensionId);
      await cdp.send('ServiceWorker.enable');
      await until('the account of the worker', () => life.#told.length > 0);
      return await look(life);
    } finally {
      await cdp.detach();
    }
  }

  /** Wakes the worker if it sleeps. */
  async start(): Promise<void> {
    await this.#cdp.send('ServiceWorker.startWorker', { scopeURL: this.#own });
    await until('the worker to run', () => this.#told.at(-1)?.runningStatus === 'running', { last: () => this.#told });
  }

  /** Ends the worker as it is. @returns false when none was running. */
  async stop(): Promise<boolean> {
    const now = this.#told.at(-1);
    if (!now || now.runningStatus === 'stopped') return false;
    const known = this.#told.length;
    await this.#cdp.send('ServiceWorker.stopWorker', { versionId: now.versionId });
    await until('the end', () => this.#told.slice(known).some(({ runningStatus }) => runningStatus === 'stopped'), {
      last: () => this.#told,
    });
    return true;
  }
}
