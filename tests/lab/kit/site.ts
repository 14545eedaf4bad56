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

type FetchAsVendor = VendorSide['fetchAsVendor'];

const sideOf = (vendor: LabVendor, state: LabState, env: Env, fetchAsVendor: FetchAsVendor) => {
  const kept = (state.vendors[vendor.id] ??= freshMemory());
  const lab: VendorSide = {
    values: kept.values,
    memory: kept.memory,
    has: (name) => has(state, vendor.id, name),
    env,
    fetchAsVendor,
  };
  return { lab, kept };
};

const answerApi = async (vendor: LabVendor, lab: VendorSide, request: Request, url: URL) => {
  for (const fault of vendor.faults) {
    if (!fault.answer || !lab.has(fault.name)) continue;
    const answered = await fault.answer(lab, request.clone(), url);
    if (answered) return answered;
  }
  return vendor.answer?.(lab, request, url);
};

// Compared by name: behind a mapped host name the lab knows nothing of ports.
const isConsole = ({ origin }: LabVendor, { hostname }: URL) => new URL(origin).hostname === hostname;

/** What a vendor's file adds to a console and an API of its own; undefined where it adds nothing. */
export const createAddition =
  (vendor: LabVendor, state: LabState, fetchAsVendor: FetchAsVendor) =>
  async (request: Request, env: Env): Promise<Response | undefined> => {
    const url = new URL(request.url);
    const { lab, kept } = sideOf(vendor, state, env, fetchAsVendor);
    if (isConsole(vendor, url))
      return isConsoleData(url) ? answerConsoleData(vendor, lab, kept, request, url) : undefined;
    return answerApi(vendor, lab, request.clone(), url);
  };

/** Everything that answers on the hosts of a vendor that the kit draws. */
export const createVendorSite = (
  vendor: LabVendor,
  state: LabState,
  files: ConsoleFiles,
  fetchAsVendor: FetchAsVendor,
) => {
  const paths = new Set(vendor.pages.map(({ path }) => new URL(path, vendor.origin).pathname));

  return async (request: Request, env: Env): Promise<Response> => {
    const url = new URL(request.url);
    const { lab, kept } = sideOf(vendor, state, env, fetchAsVendor);
    const reads = request.method === 'GET';
    if (isConsole(vendor, url)) {
      if (reads && url.pathname.startsWith('/assets/')) return files.asset(url.pathname);
      if (reads && url.pathname.startsWith(FRAME)) return files.framed('kit');
      if (isConsoleData(url)) return answerConsoleData(vendor, lab, kept, request, url);
      if (reads && (opensAPage(request) || paths.has(url.pathname))) return files.page('kit');
    }
    if (state.latencyMs > 0) await delay(state.latencyMs);
    const answered = await answerApi(vendor, lab, request, url);
    if (answered) return answered;
    return isConsole(vendor, url) && reads ? files.page('kit') : notFoundPage();
  };
};
