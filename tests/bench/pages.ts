/** The pages on which the extension is measured. Every one but `small` holds the form that the guide is shown on. */
export const pageNames = [
  'small',
  'vendor',
  'nodes5k',
  'static',
  'inputs2k',
  'mutate',
  'mutatevalue',
  'mutatebig',
  'iframes',
] as const;
export type PageName = (typeof pageNames)[number];

const ORIGIN = 'https://acme.halopsa.com';

/** Address of a page; the form's path is the vendor's own, so that the page is recognised. */
export const addressOf = (name: PageName): string =>
  name === 'small'
    ? `${ORIGIN}/sign-in?bench=small`
    : `${ORIGIN}/config/integrations/api/applications?id=-1&bench=${name}`;

/** Whether a guide shows there. */
export const isConsole = (name: PageName): boolean => name !== 'small';

const NOUNS = ['tickets', 'customers', 'contracts', 'items', 'invoices', 'assets', 'users', 'projects', 'reporting'];

const text = (id: string, label: string, more = '') =>
  `<div class="field"><label for="${id}">${label}</label><input id="${id}" ${more}></div>`;

const list = (id: string, label: string, options: string[], chosen: string) =>
  `<div class="field"><label for="${id}">${label}</label><select id="${id}">${options
    .map((option) => `<option${option === chosen ? ' selected' : ''}>${option}</option>`)
    .join('')}</select></div>`;

const METHODS = ['Authorisation Code (Native Application)', 'Client ID and Secret (Services)', 'Implicit Flow'];
const TICKS = ['all', ...NOUNS.flatMap((noun) => [`read:${noun}`, `edit:${noun}`])];

/** An API application being made, in a hundred elements with ten boxes to write in; `§` stands for a text that changes, `¤` for a value. */
const form = `<h1>Add an Application</h1>
<div class="tabs"><button type="button">Details</button><button type="button">Permissions</button><button type="button">Security</button></div>
<div class="stack">
${text('name', 'Application Name', 'value="DNSFilter ¤"')}
${text('description', 'Description')}
<label class="check"><input type="checkbox" checked><span>Active</span></label>
${list('method', 'Authentication Method', METHODS, METHODS[1] ?? '')}
${text('client-id', 'Client ID', 'readonly value="0e8a41c2-7f0b-4d2c-9a51-3c6f0b7d8e9a"')}
${text('client-secret', 'Client Secret', 'value=""')}
${list('login', 'Login Type', ['Agent', 'User', 'Supplier'], 'Agent')}
${text('url', 'Login Redirect URI')}${text('out', 'Logout Redirect URI')}
${text('cors', 'CORS Whitelist')}${text('notes', 'Notes')}${text('owner', 'Owner')}
</div>
<div class="ticks">${TICKS.map((name) => `<label class="check"><input type="checkbox"><span>${name}</span></label>`).join('')}</div>
<div class="foot"><span>Revision §</span><button type="button">Save</button><button type="button">Cancel</button></div>`;

const CUSTOMERS = ['Bluebird Dental', 'Harbour Freight Forwarding', 'Oakline Architects', 'Sunrise Bakery Group'];

/** Rows of a busy list: four elements each, and as many boxes as asked for, spread evenly. */
function filler(elements: number, inputs: number): string {
  const rows = Math.floor((elements - 2 * inputs) / 4);
  const every = inputs ? Math.max(1, Math.floor(rows / inputs)) : Infinity;
  const out: string[] = [];
  for (let row = 0, boxes = 0; row < rows || boxes < inputs; row++) {
    out.push(
      `<div class="row"><span>Ticket ${4000 + row}</span><span>${CUSTOMERS[row % 4]}</span><a href="#t${row}">Open</a></div>`,
    );
    if (row % every === 0 && boxes < inputs) {
      out.push(`<label>Quantity ${boxes}<input name="q${boxes}" value="${boxes}"></label>`);
      boxes++;
    }
  }
  return out.join('\n');
}

const CSS = `body{font:14px sans-serif;margin:24px}.field{display:grid;grid-template-columns:200px 320px;margin:6px 0}
.row{display:flex;gap:16px}.ticks{display:grid;grid-template-columns:repeat(3,220px)}.tabs,.foot{display:flex;gap:8px;margin:12px 0}`;

/** One re-render a task, as a framework does; the channel is a task of its own without a timer's delay. */
const mutate = (value: string) => `
const template = document.getElementById('view').innerHTML;
function mutate(times) {
  const { port1, port2 } = new MessageChannel();
  const start = performance.now();
  return new Promise((done) => {
    let n = 0;
    port1.onmessage = () => {
      document.getElementById('view').innerHTML = template.replaceAll('§', n).replaceAll('¤', ${value});
      if (++n < times) port2.postMessage(0);
      else done(performance.now() - start);
    };
    port2.postMessage(0);
  });
}`;

const page = (title: string, body: string, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><style>${CSS}</style></head><body>${body}${script && `<script>${script}</script>`}</body></html>`;

const view = `<main id="view">${form}</main>`;

const BODIES: Record<PageName, () => string> = {
  small: () =>
    page(
      'Sign in',
      `<h1>Welcome back</h1><form>${text('user', 'Username')}${text('pass', 'Password', 'type="password"')}<button>Sign in</button></form>${filler(48, 0)}`,
    ),
  vendor: () => page('Applications', view + filler(2000, 0)),
  nodes5k: () => page('Applications', view + filler(5000, 50)),
  static: () => page('Applications', view + filler(20_000, 200)),
  inputs2k: () => page('Applications', view + filler(20_000, 2000)),
  mutate: () => page('Applications', view, mutate("''")),
  mutatevalue: () => page('Applications', view, mutate('n')),
  mutatebig: () => page('Applications', view + filler(20_000, 200), mutate("''")),
  iframes: () =>
    page(
      'Applications',
      view + '<iframe src="/config/frame?bench=small" width="200" height="100"></iframe>'.repeat(20),
    ),
};

const made = new Map<PageName, string>();

/** HTML of a page. */
export function render(name: PageName): string {
  const html = made.get(name) ?? BODIES[name]();
  made.set(name, html);
  return html;
}
