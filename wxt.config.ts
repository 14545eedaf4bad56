import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

/** Hosts in the manifest from the first version on; a test compares them with a committed list (a later addition would disable the extension for everybody). */
const NAMED_HOSTS = [
  'https://*.halopsa.com/*',
  'https://*.haloitsm.com/*',
  'https://*.haloservicedesk.com/*',
  'https://*.myconnectwise.net/*',
  'https://app.dnsfilter.com/*',
  'https://api.dnsfilter.com/*',
];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [tailwindcss()] }),
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
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
