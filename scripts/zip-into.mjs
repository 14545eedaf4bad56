/** `node scripts/zip-into.mjs DIR`: the Chromium package, built into another folder, to compare it with one that is there. */
import { join } from 'node:path';
import process from 'node:process';
import { zip } from 'wxt';

await zip({ root: join(import.meta.dirname, '..'), outDir: process.argv[2], browser: 'chrome', manifestVersion: 3 });
