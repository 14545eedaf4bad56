import type { Session } from './browser.ts';

/** Ends the extension's service worker and does not wait: whoever waits for it may wake a new one in the same moment, under the same name. */
export async function strikeWorker({ context, extensionId }: Session): Promise<void> {
  const [page] = context.pages();
  if (!page) return;
  const cdp = await context.newCDPSession(page);
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await cdp.detach();
}
