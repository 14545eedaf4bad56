import { type Plugin, runnerImport } from 'vite';

/**
 * Of these modules a build keeps the outcome: they run once, here, and what they export is written down as JSON. What they
 * import for it is left behind.
 *
 * @param files - which, by their path; all that they export is plain data
 */
export const evaluated = (files: RegExp): Plugin => ({
  name: 'evaluated',
  apply: 'build',
  async load(id) {
    if (!files.test(id)) return undefined;
    const { module } = await runnerImport<Record<string, unknown>>(id, { configFile: false });
    return Object.entries(module)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
});
