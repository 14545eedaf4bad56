import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).toSorted();
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
/** Comments name what the code must not do. */
const code = (file: string) => read(file).replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
const using = (pattern: RegExp) => sources.filter((file) => pattern.test(code(file)));

/** Calls that can let a secret out, with the folders and files that may make them. */
const gates: readonly [id: string, what: string, call: RegExp, allowed: RegExp][] = [
  [
    'B8',
    'writes or runs in a page',
    /\bscripting\.executeScript\b/,
    /^entrypoints\/background\/(drift|write-into|grants|page|tell-connection)\.ts$/,
  ],
  ['B8', 'speaks to a page', /\btabs\.sendMessage\b/, /^entrypoints\/background\/(write-into|page|show)\.ts$/],
  [
    'F1, F2',
    'asks the network',
    /\bky\s*[.(]|(?<![.\w?])fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|new Worker\(|navigator\.serviceWorker/,
    /^lib\/verify\/request\.ts$/,
  ],
  ['E2', 'does cryptography', /\bcrypto\.subtle\b|\bhash-wasm\b/, /^lib\/(vault|sftp)\//],
  ['E1', 'touches synchronised storage', /storage\.sync\b|['"]sync['"]/, /^lib\/vault\/area-access\.ts$/],
  [
    'E2',
    'opens databases or caches',
    /\bindexedDB\b|\bcaches\.|document\.cookie|cookieStore|localStorage|sessionStorage/,
    /^lib\/vault\//,
  ],
  [
    'H6',
    'touches the clipboard',
    /navigator\.clipboard|execCommand|clipboardData/,
    /^(entrypoints\/sidepanel\/(make-report\.ts|bench\.tsx)|components\/(options-view|step-card|licensing-view|text-area|copyable|copy-button)\.tsx)$/,
  ],
  [
    'E13, G3',
    'makes markup of text',
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|DOMParser|setHTML|\.srcdoc/,
    /^$/,
  ],
  [
    'G5, E13',
    'makes code of text',
    /\beval\(|new Function\b|setTimeout\(\s*['"`]|setInterval\(\s*['"`]|javascript:/,
    /^$/,
  ],
  [
    'D3',
    'hears or tells other frames',
    /addEventListener\(\s*['"]message|\bpostMessage\(|onMessageExternal|onConnectExternal|onUserScriptMessage|BroadcastChannel|externally_connectable/,
    // Its own two ports, to give the page a turn.
    /^lib\/carry\/turn\.ts$/,
  ],
  ['D5', 'holds ports', /onConnect\b|runtime\.connect\b|tabs\.connect\b/, /^$/],
  ['H5', 'logs', /\bconsole\.\w+\(|\bdebugger\b/, /^$/],
  [
    'H4, H7',
    'puts things where others see them',
    /notifications\.|document\.title\s*=|history\.(push|replace)State|captureVisibleTab|desktopCapture/,
    /^$/,
  ],
  [
    'G5, H2',
    'takes rights that nobody gave',
    /webRequest|declarativeNetRequest|chrome\.debugger|cookies\.get|management\./,
    /^$/,
  ],
];

describe('one module for each dangerous call', () => {
  it.each(gates)('%s: who %s', (_, __, call, allowed) => {
    expect(using(call).filter((file) => !allowed.test(file))).toEqual([]);
  });

  it('F1, B8: the patterns find what they are made for', () => {
    const [runs, , asks, crypto] = gates.map(([, , call]) => using(call));
    expect(runs).toContain('entrypoints/background/page.ts');
    expect(asks).toEqual(['lib/verify/request.ts']);
    expect(crypto?.length).toBeGreaterThan(0);
  });
});

describe('guides are data of the release', () => {
  const data = globSync('lib/{vendors,integrations}/*.ts', { cwd: ROOT })
    .filter((file) => !/(index|define)\.ts$/.test(file))
    .map(read)
    .join('\n');

  it('G1, G4, G6, G7, G5: nothing takes a guide, a host list or a rule from anywhere but this repository', () => {
    expect(using(/import\(\s*[^'"]|\.json\(\)|new URL\([^)]*\.json/)).toEqual([]);
    expect(data).not.toMatch(/\bfetch\b|await |import\(/);
  });

  it('G2: no regular expression and no selector comes from a guide', () => {
    expect(data).not.toMatch(/new RegExp|(?<![:/\w])\/[^/\s*][^/\n]*\/[gimsuy]*\s*[,)\]]/);
    expect(data).not.toMatch(/selector/i);
  });

  it('G3: guide texts hold no markup, no script, no mark that turns a line, and https links only', () => {
    expect(data.replaceAll(/^import .*$|\b(Record|Partial|Pick|Omit|Readonly)<[^<>\n]*>/gm, '')).not.toMatch(
      /<\/?[a-z][^>\n]*>|javascript:|data:text|[\u200E\u200F\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/,
    );
    expect([...data.matchAll(/\b(http|ftp|ws|file):\/\//g)].map(([found]) => found)).toEqual([]);
  });
});

describe('what is shipped beside our own code', () => {
  const { dependencies, scripts } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'scripts',
    Record<string, string>
  >;
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
  };

  it('H8: few packages run with us, and a new one is somebody’s decision', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(14);
    console.log(`${Object.keys(dependencies).length} packages are dependencies of the product`);
  });

  it('H8: every package is locked by its hash', () => {
    const loose = Object.entries(lock.packages).filter(
      ([name, each]) => name !== '' && !each.link && each.resolved && !each.integrity,
    );
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  it('H8: nothing publishes, and nothing of ours runs at installation', () => {
    expect(Object.keys(scripts).filter((name) => /publish|install|prepare/.test(name))).toEqual([]);
    expect(read('.ci/run')).not.toMatch(/TOKEN|SECRET|KEY|publish/);
  });
});
