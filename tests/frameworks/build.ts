/** Bundles the fixtures with the real libraries; run as `node build.ts <output directory>`. */
import { join } from 'node:path';
import { compile, compileModule } from 'svelte/compiler';
import { type Plugin, build } from 'vite';
import { bundles } from './bundles.ts';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Usage: node build.ts <output directory>');

/** Svelte's own compiler, without its plug-in for Vite, which brings more than this needs. */
const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) => {
    if (id.endsWith('.svelte')) return compile(code, { filename: id, generate: 'client', css: 'injected' }).js;
    return id.endsWith('.svelte.js') ? compileModule(code, { filename: id, generate: 'client' }).js : undefined;
  },
};

for (const { name, entry, alias = {} } of bundles) {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    plugins: [svelte],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    resolve: { alias, conditions: ['svelte', 'browser', 'module', 'import', 'default'] },
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, entry), formats: ['es'], fileName: () => `${name}.js` },
    },
  });
}
