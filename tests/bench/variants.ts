import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Network, openBrowser } from './chromium.ts';
import { copyOf } from './copy.ts';
import { seedGuide } from './seed.ts';

/** `alone` and `again` are the same browser without an extension, twice: their difference is the noise floor. */
export const variantNames = ['alone', 'again', 'empty', 'floor', 'patchbay'] as const;
export type VariantName = (typeof variantNames)[number];

export interface Variant {
  name: VariantName;
  browser: Browser;
  /** It puts an overlay on a console's page. */
  overlay: boolean;
  /** An extension page, and a message that its worker answers. */
  messenger?: { page: string; message: unknown };
}

export interface Variants {
  all: Variant[];
  patchbay: Variant;
  /** Another build of Patchbay, to be compared with in the same run. */
  before?: Variant | undefined;
  close: () => Promise<void>;
}

function reference(name: 'empty' | 'floor'): string {
  const copy = copyOf(join(import.meta.dirname, 'extensions', name));
  // Three bytes that do nothing: no linter lets them stand in a file.
  if (name === 'empty') writeFileSync(join(copy, 'content.js'), '0;\n');
  return copy;
}

/** Opens one browser a variant. @param build folder of the built extension. @param against another one's, if asked for. */
export async function openVariants(network: Network, build: string, against?: string): Promise<Variants> {
  const copies = { empty: reference('empty'), floor: reference('floor') };
  const open = (extension?: string) => openBrowser(network, extension);
  const page = { page: 'page.html', message: {} };
  const guided = async (folder: string): Promise<Variant> => {
    const browser = await open(folder);
    await seedGuide(browser);
    // Refused for want of a connection, after a look into storage.
    const message = { name: 'verify.run', body: { connection: 'none' } };
    return { name: 'patchbay', browser, overlay: true, messenger: { page: 'popup.html', message } };
  };
  const patchbay = await guided(build);
  const before = against ? await guided(against) : undefined;
  const all: Variant[] = [
    { name: 'alone', browser: await open(), overlay: false },
    { name: 'again', browser: await open(), overlay: false },
    { name: 'empty', browser: await open(copies.empty), overlay: false, messenger: page },
    { name: 'floor', browser: await open(copies.floor), overlay: true, messenger: page },
    patchbay,
  ];
  return {
    all,
    patchbay,
    before,
    close: async () => {
      for (const { browser } of [...all, ...(before ? [before] : [])]) await browser.close();
      for (const copy of Object.values(copies)) rmSync(copy, { recursive: true, force: true });
    },
  };
}
