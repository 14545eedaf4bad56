import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import dnsfilter from '../../lib/vendors/dnsfilter.ts';
import halopsa from '../../lib/vendors/halopsa.ts';
import { scriptsOf } from '../support/scripts-of.ts';

export interface FileSize {
  file: string;
  raw: number;
  gz: number;
}

export interface Sizes {
  detector: FileSize;
  overlay: FileSize;
  /** What stands in the content bundles and should not. */
  strangers: string[];
  /** Side panel: what its page loads, and what it may load later. */
  panel: FileSize[];
  panelLater: FileSize[];
  worker: FileSize;
}

const gz = (text: Buffer) => gzipSync(text, { level: 9 }).length;

/** Weighs the built extension. @param build such as `.output/chrome-mv3` */
export function weigh(build: string): Sizes {
  const size = (file: string): FileSize => {
    const bytes = readFileSync(join(build, file));
    return { file, raw: bytes.length, gz: gz(bytes) };
  };
  const content = ['content-scripts/detector.js', 'overlay.js'];
  const { now, later } = scriptsOf(build, 'sidepanel.html');
  return {
    detector: size('content-scripts/detector.js'),
    overlay: size('overlay.js'),
    strangers: content.flatMap((file) => strangersIn(file, readFileSync(join(build, file), 'utf8'))),
    panel: now.map(size),
    panelLater: later.map(size),
    worker: size('background.js'),
  };
}

const MARKS: Record<string, RegExp> = {
  react: /react\.(?:transitional\.)?(?:element|fragment|portal)|react-dom|__SECRET_INTERNALS|useSyncExternalStore/,
  zod: /\bZodError\b|\$Zod|_zod\b|invalid_union|unrecognized_keys/,
};

/** Labels of the vendors' data: of two words or with a colon, so that none is a word of the language. */
const LABELS = [halopsa, dnsfilter].flatMap(({ fields, settings, permissions, pages }) =>
  [
    ...[...fields, ...permissions].flatMap(({ labels }) => labels),
    ...settings.flatMap(({ labels, values }) => [...labels, ...values.flatMap((value) => value.labels)]),
    ...pages.flatMap(({ landmarks }) => landmarks.flat()),
  ].filter((label) => /\S[ :]\S/.test(label)),
);

function strangersIn(file: string, text: string): string[] {
  const marked = Object.entries(MARKS).flatMap(([name, mark]) => (mark.test(text) ? [`${name} in ${file}`] : []));
  const labels = [...new Set(LABELS)].filter((label) => text.includes(label));
  return [...marked, ...labels.map((label) => `"${label}" in ${file}`)];
}
