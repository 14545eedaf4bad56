import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).sort();

interface Import {
  from: string;
  /** Path inside the repository, or the package's name. */
  to: string;
  typeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

const imports: Import[] = sources.flatMap((from) =>
  [...readFileSync(join(ROOT, from), 'utf8').matchAll(IMPORT)].map((match) => {
    const target = match[2] ?? match[3] ?? match[4] ?? '';
    const to = target.startsWith('.') ? relative(ROOT, join(ROOT, dirname(from), target)) : target;
    return { from, to, typeOnly: match[1] !== undefined };
  }),
);

const under = (path: string, ...folders: string[]) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
const describeAll = (list: Import[]) => list.map(({ from, to }) => `${from} → ${to}`);

const STAGES = [
  'lib/detect',
  'lib/guide',
  'lib/capture',
  'lib/carry',
  'lib/vault',
  'lib/verify',
  'lib/findings',
  'lib/report',
];

describe('who may import whom', () => {
  it('nouns know zod and one another only', () => {
    const bad = imports.filter(({ from, to }) => under(from, 'lib/model') && !under(to, 'lib/model', 'zod'));
    expect(describeAll(bad)).toEqual([]);
  });

  it('vendor and integration files are data: they import their definition and types', () => {
    const data = imports.filter(
      ({ from }) =>
        under(from, 'lib/vendors', 'lib/integrations') && !from.endsWith('index.ts') && !from.endsWith('define.ts'),
    );
    // Two names of one program share its data, and so do guides out of one console: that is under the same rule.
    const isData = (to: string) =>
      to.endsWith('/define') || under(to, 'lib/vendors/engines', 'lib/vendors/languages', 'lib/integrations/shared');
    const bad = data.filter(({ to, typeOnly }) => !isData(to) && !(typeOnly && under(to, 'lib/model')));
    expect(describeAll(bad)).toEqual([]);
  });

  it('a stage never imports another: only the entrypoints join them', () => {
    const bad = imports.filter(({ from, to }) => {
      const own = STAGES.find((stage) => under(from, stage));
      const other = STAGES.find((stage) => under(to, stage));
      return own && other && own !== other;
    });
    expect(describeAll(bad)).toEqual([]);
  });

  it('detect, guide, findings and report are pure: no browser, no React, no network', () => {
    const pure = imports.filter(({ from }) =>
      under(from, 'lib/detect', 'lib/guide', 'lib/findings', 'lib/report', 'lib/words'),
    );
    const bad = pure.filter(({ to }) => ['#imports', 'ky', 'react', 'webextension-polyfill', 'hash-wasm'].includes(to));
    expect(describeAll(bad)).toEqual([]);
    const touching = sources
      .filter((file) => under(file, 'lib/detect', 'lib/guide', 'lib/findings', 'lib/report'))
      .filter((file) =>
        /\b(browser|document|window|fetch|localStorage)\s*[.(]/.test(readFileSync(join(ROOT, file), 'utf8')),
      );
    expect(touching).toEqual([]);
  });

  it('what runs in a page carries no React, no zod, no vendor data and no stage that holds secrets', () => {
    const reach = (file: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(file)) return seen;
      seen.add(file);
      for (const { from, to, typeOnly } of imports) {
        if (from !== file || typeOnly) continue;
        const next = sources.find((each) => each === `${to}.ts` || each === `${to}.tsx` || each === `${to}/index.ts`);
        if (next) reach(next, seen);
        else seen.add(to);
      }
      return seen;
    };
    const forbidden = (name: string) =>
      ['react', 'react-dom', 'zod', 'zod/mini', 'ky', 'hash-wasm'].includes(name) ||
      under(
        name,
        'lib/vendors',
        'lib/integrations',
        'lib/vault',
        'lib/verify',
        'lib/findings',
        'lib/words',
        'lib/guide',
        'components',
      );
    for (const name of ['detector.content', 'overlay', 'filler', 'inspector']) {
      const entry = `entrypoints/${name}.ts`;
      expect([...reach(entry)].filter(forbidden), entry).toEqual([]);
    }
  });

  it('components never touch the browser: props in, callbacks out', () => {
    const bad = imports.filter(
      ({ from, to }) =>
        under(from, 'components') && (to === '#imports' || to === 'webextension-polyfill' || to === 'wxt/browser'),
    );
    expect(describeAll(bad)).toEqual([]);
  });

  it('one module makes requests: nobody else knows the network library', () => {
    const bad = imports.filter(({ from, to }) => to === 'ky' && from !== 'lib/verify/request.ts');
    expect(describeAll(bad)).toEqual([]);
    const calling = sources.filter((file) => /(?<![.\w])fetch\(/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(calling).toEqual([]);
  });

  it('no import goes in a circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) {
      const file = sources.find((each) => each === `${to}.ts` || each === `${to}.tsx` || each === `${to}/index.ts`);
      if (file && !typeOnly) next.set(from, [...(next.get(from) ?? []), file]);
    }
    const circles: string[] = [];
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else for (const each of next.get(file) ?? []) visit(each, [...path, file]);
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('how long a file is', () => {
  it('one over 250 lines says at its top why', () => {
    const all = [...sources, ...globSync('{lib,components,entrypoints}/**/*.css', { cwd: ROOT })];
    const bad = all.filter((file) => {
      const lines = readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n');
      return lines.length > 250 && !lines.slice(0, 10).some((line) => /^\/[/*] .*\bLong because /.test(line));
    });
    expect(bad).toEqual([]);
  });
});

describe('what is not to be found anywhere', () => {
  const grep = (files: readonly string[], pattern: RegExp) =>
    files.flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );

  it('no vendor id outside the data: whatever differs by vendor is data', () => {
    const ids = globSync('lib/vendors/*.ts', { cwd: ROOT })
      .map((file) => file.replace(/^.*\/|\.ts$/g, ''))
      .filter((name) => name !== 'index' && name !== 'define');
    const code = sources.filter((file) => !under(file, 'lib/vendors', 'lib/integrations'));
    expect(grep(code, new RegExp(`['"](${ids.join('|')})['"]`))).toEqual([]);
  });

  it('nothing clicks, submits or saves for the person', () => {
    const pageCode = sources.filter((file) =>
      under(
        file,
        'lib',
        'entrypoints/overlay.ts',
        'entrypoints/filler.ts',
        'entrypoints/detector.content.ts',
        'entrypoints/inspector.ts',
      ),
    );
    expect(grep(pageCode, /\.(click|submit|requestSubmit)\(\)/)).toEqual([]);
  });

  it('no markup is made from text', () => {
    expect(
      grep(sources, /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(/),
    ).toEqual([]);
  });

  it('no secret is kept where other devices or other extensions read it', () => {
    expect(grep(sources, /storage\.sync\.(set|get)|localStorage|sessionStorage\./)).toEqual([]);
  });

  it('no message says “check your credentials”', () => {
    expect(grep(sources, /check your credentials/i)).toEqual([]);
  });

  it('styles follow the direction of the script', () => {
    const styles = globSync('{lib,components,entrypoints}/**/*.{css,tsx}', { cwd: ROOT });
    expect(
      grep(styles, /\b(margin|padding|border)-(left|right)\b|(?<=[\s"'`:])(ml|mr|pl|pr)-\d|text-(left|right)\b/),
    ).toEqual([]);
  });
});
