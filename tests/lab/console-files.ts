import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { notFoundPage } from './pages.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As strict as a careful vendor's, so that nothing of the product can lean on the page's leniency. */
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

/** `kit` draws every vendor that has no console of its own. */
type ConsoleName = 'halopsa' | 'dnsfilter' | 'kit';

/** The built consoles, held in memory. */
export interface ConsoleFiles {
  page(name: ConsoleName): Response;
  /** The same document for a frame of the console itself. */
  framed(name: ConsoleName): Response;
  asset(path: string): Response;
}

/** Loads a build of `tests/lab/consoles`. */
export const loadConsoleFiles = (directory: string): ConsoleFiles => {
  const html = {
    halopsa: readFileSync(join(directory, 'halopsa.html'), 'utf8'),
    dnsfilter: readFileSync(join(directory, 'dnsfilter.html'), 'utf8'),
    kit: readFileSync(join(directory, 'kit.html'), 'utf8'),
  };
  const assets = new Map(
    readdirSync(join(directory, 'assets')).map((name) => [
      `/assets/${name}`,
      { body: readFileSync(join(directory, 'assets', name)), type: TYPES[extname(name)] ?? 'application/octet-stream' },
    ]),
  );
  const document = (name: ConsoleName, policy: string) =>
    new Response(html[name], {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-cache',
      },
    });
  return {
    page: (name) => document(name, CSP),
    framed: (name) => document(name, CSP.replace("frame-ancestors 'none'", "frame-ancestors 'self'")),
    asset: (path) => {
      const found = assets.get(path);
      return found
        ? new Response(found.body, {
            headers: { 'content-type': found.type, 'cache-control': 'public, max-age=31536000, immutable' },
          })
        : notFoundPage();
    },
  };
};
