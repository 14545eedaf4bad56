import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = join(import.meta.dirname, 'consoles');
const CACHE = join(ROOT, '.cache/lab');

const hashOfSources = (): string => {
  const hash = createHash('sha256');
  const files = globSync('**/*.*', { cwd: SOURCES }).toSorted();
  for (const file of [...files.map((name) => join(SOURCES, name)), join(ROOT, 'package-lock.json')])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

/**
 * Builds the consoles unless this very state of their sources was built before, and gives the directory.
 *
 * Vite runs in a process of its own: inside Vitest it would see NODE_ENV=test and bundle React's development build.
 */
export const buildConsoles = async (): Promise<string> => {
  const directory = join(CACHE, hashOfSources());
  if (existsSync(directory)) return directory;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = join(CACHE, `building-${randomUUID()}`);
  await promisify(execFile)(process.execPath, [join(SOURCES, 'build.ts'), unfinished], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
  });
  try {
    renameSync(unfinished, directory);
  } catch (error) {
    // Another lab on this machine finished the same build first.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(directory)) throw error;
  }
  return directory;
};
