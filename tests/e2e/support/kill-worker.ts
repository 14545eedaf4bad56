import type { Session } from './browser.ts';
import { WorkerLife } from './worker-life.ts';

/** Ends the extension's service worker in mid-work, and waits until it has ended. @returns false when none was running. */
export const killWorker = ({ context, extensionId }: Session): Promise<boolean> =>
  WorkerLife.of(context, extensionId, (life) => life.stop());
