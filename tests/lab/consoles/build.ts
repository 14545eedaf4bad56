import { join } from 'node:path';
import { build } from 'vite';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Usage: node build.ts <output directory>');

await build({
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
  css: { modules: { generateScopedName: '[hash:base64:6]' } },
  build: {
    outDir,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['halopsa', 'dnsfilter', 'kit'].map((name) => join(import.meta.dirname, `${name}.html`)),
    },
  },
});
