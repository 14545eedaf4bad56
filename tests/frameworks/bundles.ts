/** One bundle a fixture: its entry, and what the names of the libraries stand for in it. */
export interface Bundle {
  name: string;
  entry: string;
  alias?: Record<string, string>;
}

const react = (version: 16 | 17 | 18): Record<string, string> => ({
  react: `react${version}`,
  'react-dom': `react-dom${version}`,
});

export const bundles: readonly Bundle[] = [
  { name: 'react16', entry: 'react/legacy.tsx', alias: react(16) },
  { name: 'react17', entry: 'react/legacy.tsx', alias: react(17) },
  { name: 'react18', entry: 'react/root.tsx', alias: react(18) },
  { name: 'react19', entry: 'react/root.tsx' },
  { name: 'angular', entry: 'angular/main.ts' },
  { name: 'vue2', entry: 'vue2/main.ts' },
  { name: 'vue3', entry: 'vue3/main.ts', alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
  { name: 'svelte', entry: 'svelte/main.ts' },
  { name: 'knockout', entry: 'knockout/main.ts' },
  { name: 'lit', entry: 'lit/main.ts' },
  { name: 'jquery-ui', entry: 'jquery-ui/main.ts' },
  { name: 'inputmask', entry: 'inputmask/main.ts' },
  { name: 'extjs-style', entry: 'extjs-style/main.ts' },
  { name: 'cases', entry: 'pages/cases.ts' },
];
