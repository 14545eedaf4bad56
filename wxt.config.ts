import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import { minify } from 'terser';
import { type Plugin, minify as minifyByOxc } from 'vite';
import { defineConfig } from 'wxt';
import { evaluated } from './scripts/evaluated';
import { INTERNAL_KEYS, SHARED_KEYS } from './scripts/internal-keys';
import { noMarkup } from './scripts/no-markup';
import { packed } from './scripts/packed';

/** Hosts in the manifest from the first version on; a test compares them with a committed list (a later addition would disable the extension for everybody). */
const NAMED_HOSTS = [
  'https://*.halopsa.com/*',
  'https://*.haloitsm.com/*',
  'https://*.haloservicedesk.com/*',
  'https://*.myconnectwise.net/*',
  'https://app.dnsfilter.com/*',
  'https://api.dnsfilter.com/*',
];

/**
 * Entry of a script that runs in a page, in place of WXT's. Theirs brings the browser polyfill and a location poller along
 * (3.7 kB gz on every vendor page), tells the page of us by an event, and catches to log, which it does not in production;
 * ours needs none of it: `only` keeps a script single, `orphaned` knows when it is outdated.
 */
const ENTRY = /^\0virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint\?/;
const leanEntry: Plugin = {
  name: 'lean-entry',
  enforce: 'pre',
  load: (id) =>
    ENTRY.test(id)
      ? `import script from ${JSON.stringify(id.replace(ENTRY, ''))};\nexport default script.main();`
      : undefined,
};

/** The same in every browser (DOM Standard, interface Node). */
const NODE_TYPES = {
  'Node.ELEMENT_NODE': 1,
  'Node.TEXT_NODE': 3,
  'Node.DOCUMENT_NODE': 9,
  'Node.DOCUMENT_FRAGMENT_NODE': 11,
  'NodeFilter.SHOW_ELEMENT': 1,
  'NodeFilter.SHOW_TEXT': 4,
};

/** Modules that the overlay takes from the detector of its document instead of bringing its own (lib/lean/shared.ts). */
const SHARED =
  /\/lib\/(?:locate\/(?:above|page-index|reading|text|visible)|overlay\/(?:ask|only|watch)|lean\/runtime)\.ts$/;
const NAMES = /shared = \[([\w\s,]+)\]/.exec(
  readFileSync(new URL('./lib/lean/shared.ts', import.meta.url), 'utf8'),
)?.[1];
const FROM_DETECTOR = '\0from-detector';
const fromDetector: Plugin = {
  name: 'from-detector',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && SHARED.test(found.id) ? FROM_DETECTOR : undefined;
  },
  load: (id) =>
    id === FROM_DETECTOR ? `export const [${NAMES}] = globalThis[Symbol.for('patchbay detector')].shared` : undefined,
};

const INTERNAL = new RegExp(`^(?:${[...INTERNAL_KEYS, ...SHARED_KEYS].join('|')})$`);
const SHORT = 'stuvwxyzabcdefgh'.split('').slice(0, SHARED_KEYS.length);
/** As Terser writes its cache down: the name, short. */
const shared = Object.fromEntries(SHARED_KEYS.map((key, index) => [`$${key}`, SHORT[index]!]));

/** One word for what Terser left in two: no code assigns to a constant (0.1 kB). A brace, bracket or name follows it. */
const CONST = /\bconst(?=[ {[])/g;

/** Custom properties of the overlay's own sheet, in a closed root: nobody else names them (0.05 kB). */
const shortNames = new Map<string, string>();
const shorten = (name: string): string => {
  const short = shortNames.get(name) ?? `--${String.fromCodePoint(97 + shortNames.size)}`;
  shortNames.set(name, short);
  return short;
};
const shortProperties: Plugin = {
  name: 'short-properties',
  enforce: 'pre',
  transform: (code, id) => (id.includes('/overlay/overlay.css') ? code.replace(/--[a-z-]+/g, shorten) : undefined),
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [tailwindcss(), noMarkup(), evaluated(/\/lib\/catalogue\.ts$/)],
    build: {
      // Older ones would get `light-dark()` in other words.
      cssTarget: ['chrome123', 'firefox128'],
      modulePreload: false,
      // WXT's own logger prints nothing in production, but stays in every bundle (0.15 kB).
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger.error'] } },
    },
  }),
  hooks: {
    'vite:build:extendConfig': ([entry], config) => {
      // Terser takes 0.3 kB more off what runs in a vendor's page; elsewhere its ten seconds buy nothing.
      const inPage = entry?.type === 'content-script' || entry?.type === 'unlisted-script';
      if (inPage) {
        const compress = {
          passes: 4,
          pure_getters: true,
          keep_fargs: false,
          unsafe_arrows: true,
          unsafe_methods: true,
          unsafe: true,
          unsafe_comps: true,
          hoist_funs: true,
          inline: 1,
          global_defs: NODE_TYPES,
        };
        const terserOptions = { ecma: 2020, toplevel: true, compress } as const;
        config.build = { ...config.build, minify: 'terser', terserOptions };
        // Terser takes names for the browser's that no browser has; tests/internal-keys.test.ts knows them better.
        const last = { ...terserOptions, mangle: { toplevel: true, properties: { regex: INTERNAL, builtins: true } } };
        // The bundler wraps what Terser made; once more, together with its wrapper, saves 0.15 kB. Vite's own minifier finds
        // another 0.1 kB in what Terser leaves, and less than Terser by itself.
        const again: Plugin = {
          name: 'terser-again',
          async generateBundle(_, bundle) {
            for (const chunk of Object.values(bundle)) {
              if (chunk.type !== 'chunk') continue;
              const nameCache = { props: { props: { ...shared } } };
              const { code = chunk.code } = await minify(chunk.code, { ...last, nameCache });
              const { code: less } = await minifyByOxc(chunk.fileName, code, { compress: true, mangle: true });
              const keys = new Set(Object.values(nameCache.props.props).filter((key) => !SHORT.includes(key)));
              chunk.code = packed({ code: less.trimEnd().replace(CONST, 'let'), keys });
            }
          },
        };
        config.plugins = [...(config.plugins ?? []), leanEntry];
        if (entry.name === 'overlay') config.plugins = [...(config.plugins ?? []), fromDetector, shortProperties];
        // The filler's last expression is its answer to who injected it; to Terser it looks like nothing.
        if (entry.name !== 'filler') config.plugins = [...(config.plugins ?? []), again];
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Patchbay',
    description:
      "Guides you through connecting one vendor's console to another's, carries the credentials and proves the connection.",
    permissions: [
      'storage',
      'scripting',
      'alarms',
      'idle',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: NAMED_HOSTS,
    optional_host_permissions: ['https://*/*'],
    // The page's bundles use checkVisibility and light-dark() as they are.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    incognito: 'not_allowed',
    action: { default_title: 'Patchbay' },
    content_security_policy: {
      // hash-wasm's Argon2 is WebAssembly: MV3 refuses it without this word.
      extension_pages:
        "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' }, description: 'Open Patchbay' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'patchbay@patchbay.example',
          // The first that knows the next key, on Android too (addons-linter); ESR 140's time is over.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
