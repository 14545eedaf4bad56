import { join } from 'node:path';
import { build } from 'vite';

/** One script for a page, made of an entry under `tests/` and of the product's own source as it is. */
export async function bundle(entry: string, name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, '../..', entry), name, formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
}
