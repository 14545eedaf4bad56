import { until } from '../../support/until.ts';
import type { Session } from './browser.ts';

/** Ends the extension's service worker as the browser does after half a minute of rest. */
export async function killWorker({ context, extensionId }: Session): Promise<void> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const running = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  };
  const worker = await running();
  if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await until('the worker to end', async () => (await running()) === undefined);
  await page.close();
}
