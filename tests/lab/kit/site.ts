import { setTimeout as delay } from 'node:timers/promises';
import type { ConsoleFiles } from '../console-files.ts';
import type { Env } from '../env.ts';
import { notFoundPage } from '../pages.ts';
import { has, type LabState } from '../state.ts';
import { answerConsoleData, FRAME, isConsoleData } from './console-data.ts';
import type { LabVendor, VendorSide } from './lab-vendor.ts';
import { freshMemory } from './vendor-memory.ts';

/** A browser that opens a page says so; a script that calls an API says otherwise, or nothing. */
const opensAPage = (request: Request): boolean => request.headers.get('sec-fetch-mode') === 'navigate';

/** Everything that answers on the hosts of a vendor that the kit draws. */
export const createVendorSite = (
  vendor: LabVendor,
  state: LabState,
  files: ConsoleFiles,
  fetchAsVendor: VendorSide['fetchAsVendor'],
) => {
  const paths = new Set(vendor.pages.map(({ path }) => new URL(path, vendor.origin).pathname));

  const api = async (lab: VendorSide, request: Request, url: URL): Promise<Response | undefined> => {
    for (const fault of vendor.faults) {
      if (!fault.answer || !lab.has(fault.name)) continue;
      const answered = await fault.answer(lab, request.clone(), url);
      if (answered) return answered;
    }
    return vendor.answer?.(lab, request, url);
  };

  return async (request: Request, env: Env): Promise<Response> => {
    const url = new URL(request.url);
    const memory = (state.vendors[vendor.id] ??= freshMemory());
    const lab: VendorSide = {
      values: memory.values,
      memory: memory.memory,
      has: (name) => has(state, vendor.id, name),
      env,
      fetchAsVendor,
    };
    const isConsole = url.origin === vendor.origin || `https://${url.hostname}` === vendor.origin;
    const reads = request.method === 'GET';
    if (isConsole && vendor.pages.length > 0) {
      if (reads && url.pathname.startsWith('/assets/')) return files.asset(url.pathname);
      if (reads && url.pathname.startsWith(FRAME)) return files.framed('kit');
      if (isConsoleData(url)) return answerConsoleData(vendor, lab, memory, request, url);
      if (reads && (opensAPage(request) || paths.has(url.pathname))) return files.page('kit');
    }
    if (state.latencyMs > 0) await delay(state.latencyMs);
    const answered = await api(lab, request, url);
    if (answered) return answered;
    return isConsole && reads ? files.page('kit') : notFoundPage();
  };
};
