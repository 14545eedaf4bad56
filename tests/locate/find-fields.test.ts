// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findField } from '../../lib/locate/find-field';
import { findFields, valueOf } from '../../lib/locate/find-fields';
import { THRESHOLD } from '../../lib/locate/weigh';
import { layOut } from './layout';
import { pageFields, show, truth, truths } from './support';

const PAGES = [
  ['halo-application-label-for', 'halopsa', 'application-new'],
  ['halo-application-wrapper', 'halopsa', 'application-new'],
  ['halo-application-hashed', 'halopsa', 'application-new'],
  ['halo-application-view', 'halopsa', 'application'],
  ['halo-api-dl', 'halopsa', 'api'],
  ['halo-api-table-rows', 'halopsa', 'api'],
  ['halo-api-table-columns', 'halopsa', 'api'],
  ['halo-api-text', 'halopsa', 'api'],
  ['halo-api-inputs', 'halopsa', 'api'],
  ['dnsfilter-form', 'dnsfilter', 'psa-form'],
  ['dnsfilter-form-placeholders', 'dnsfilter', 'psa-form'],
  ['dnsfilter-form-aria', 'dnsfilter', 'psa-form'],
  ['dnsfilter-form-crowded', 'dnsfilter', 'psa-form'],
] as const;

describe('a credential field is found however the console draws it', () => {
  test.each(PAGES)('%s', (fixture, vendor, page) => {
    show(fixture);
    const fields = pageFields(vendor, page).filter((field) => truths().includes(field.id));
    expect(fields.length).toBeGreaterThan(2);
    const found = findFields(document, fields);
    const missed = fields.filter(({ id }) => found.get(id)?.element !== truth(id)).map(({ id }) => id);
    expect(missed).toEqual([]);
    for (const { certainty, runnerUp } of found.values()) {
      expect(certainty).toBeGreaterThanOrEqual(THRESHOLD);
      expect(certainty).toBeGreaterThan(runnerUp);
    }
  });

  test.each(PAGES.filter(([fixture]) => fixture !== 'dnsfilter-form-crowded'))(
    'one field alone: %s',
    (fixture, vendor, page) => {
      show(fixture);
      // A page that shows Not set for the tenant is the one case where only the rest of the form makes it certain.
      for (const field of pageFields(vendor, page)) {
        const found = findField(document, field.labels, field.format);
        if (found) expect(found.element, field.id).toBe(truth(field.id));
      }
    },
  );
});

describe('a decoy is never taken for a credential field', () => {
  test.each([
    'decoy-search',
    'decoy-login',
    'decoy-hidden',
    'decoy-twice',
    'decoy-other-meaning',
    'decoy-navigation',
    'decoy-contradicted',
  ])('%s', (fixture) => {
    show(fixture);
    const plans = [pageFields('halopsa', 'application'), pageFields('halopsa', 'api')];
    // DNSFilter takes any text as an ID: there only the page's landmarks tell the meanings apart.
    if (fixture !== 'decoy-other-meaning') plans.push(pageFields('dnsfilter', 'psa-form'));
    for (const fields of plans) {
      expect([...findFields(document, fields).keys()]).toEqual([]);
      for (const field of fields) expect(findField(document, field.labels, field.format)).toBeNull();
    }
  });
});

describe('the value that is read is the one on the page', () => {
  test('a copy button beside the value is no part of it', () => {
    show('halo-application-view');
    const found = findField(document, ['Client ID'], 'guid');
    expect(found && valueOf(found)).toBe('7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913');
  });

  test('a bare text after a bold label', () => {
    document.body.innerHTML = '<p><b>Tenant:</b> acme</p><p><b>Resource Server:</b> https://acme.halopsa.com/api</p>';
    const found = findFields(document, pageFields('halopsa', 'api'));
    const tenant = found.get('tenant');
    const server = found.get('resourceServer');
    expect(tenant && valueOf(tenant)).toBe('acme');
    expect(server && valueOf(server)).toBe('https://acme.halopsa.com/api');
  });

  test('on-premise the tenant reads Not set, and is still found beside the servers', () => {
    show('halo-api-text');
    const tenant = findFields(document, pageFields('halopsa', 'api')).get('tenant');
    expect(tenant && valueOf(tenant)).toBe('Not set');
  });

  test('a malformed value can still be read, so that it can be warned of', () => {
    show('halo-application-label-for');
    (truth('clientSecret') as HTMLInputElement).value = 'abc';
    const found = findFields(document, pageFields('halopsa', 'application-new'));
    expect(found.get('clientSecret')?.element).toBe(truth('clientSecret'));
  });

  test('a list that asks to choose is empty', () => {
    show('halo-application-label-for');
    (truth('loginAgent') as HTMLSelectElement).selectedIndex = 0;
    const found = findFields(document, pageFields('halopsa', 'application-new')).get('loginAgent');
    expect(found && valueOf(found)).toBe('');
  });
});

describe('parts of a page', () => {
  test('fields in nested open shadow roots are found', () => {
    document.body.innerHTML = '<x-app></x-app>';
    const outer = document.querySelector('x-app')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<div class="inner"></div>';
    const inner = outer.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<label for="i">Client ID</label><input id="i">';
    expect(findField(document, ['Client ID'])?.element).toBe(inner.querySelector('input'));
  });

  test('fields in a frame of the same origin are found', () => {
    document.body.innerHTML = '<iframe></iframe>';
    const frame = document.querySelector('iframe')!.contentDocument!;
    layOut((frame.defaultView as Window & typeof globalThis).Element);
    frame.body.innerHTML = '<label>Client ID <input></label>';
    expect(findField(document, ['Client ID'])?.element).toBe(frame.querySelector('input'));
  });
});

describe('a value is read without what is drawn around it', () => {
  const CLIENT_ID = { id: 'clientId', labels: ['Client ID'] };
  const read = (html: string) => {
    document.body.innerHTML = html;
    const found = findFields(document, [CLIENT_ID]).get('clientId');
    return found && valueOf(found);
  };

  test('"Copied!", which is hidden until somebody copies, is no part of an address', () => {
    const hidden = (style: string) =>
      `<div><span>Client ID</span> <span>abc-123<span style="${style}">Copied!</span></span></div>`;
    expect(read(hidden('visibility:hidden'))).toBe('abc-123');
    expect(read(hidden('opacity:0'))).toBe('abc-123');
    expect(read(hidden('display:contents'))).toBe('abc-123Copied!');
  });

  test('who made it and when, in the lines below, is no part of an id that is set as code', () => {
    expect(
      read(
        '<div><span>Client ID</span><div><code>abc-123</code><p>Added now by Kim Aster</p><p>Never used</p></div></div>',
      ),
    ).toBe('abc-123');
  });

  test('a value that is its own copy button is a value', () => {
    expect(read('<table><tr><td>Client ID</td><td><button><code>abc-123</code></button></td></tr></table>')).toBe(
      'abc-123',
    );
  });

  test('a page that nests without end costs no more than it is long', () => {
    const nested = `${'<div><a></a>'.repeat(60)}${'</div>'.repeat(60)}`;
    expect(read(`<section>${nested}<div>abc-123</div><b>Client ID</b></section>`)).toBeUndefined();
  });

  test('a link beside a value, to change or hide it, is no part of it', () => {
    expect(read('<p><b>Client ID</b></p><p><span>abc-123</span> <a href="#">Change</a></p>')).toBe('abc-123');
  });

  const cell = (value: string) => `<table><tr><td>Client ID <button>ⓘ</button></td><td>${value}</td></tr></table>`;

  test('an id on a button that copies it is a value, and what another button says is none', () => {
    expect(read(cell('<button aria-label="Click to copy">pub_demo_51Kq8RtYv3Zm</button><button>Hide</button>'))).toBe(
      'pub_demo_51Kq8RtYv3Zm',
    );
    expect(read(cell('<button>Wiederherstellen</button>'))).toBeUndefined();
  });

  describe.each([
    ['a table', 'table', 'tr', 'th', 'td', ''],
    ['a grid drawn with roles', 'div role="grid"', 'div role="row"', 'div role="columnheader"', 'div', 'ⓘ'],
  ])('under a head of %s', (_, table, tr, th, td, sign) => {
    const tag = (open: string, inner: string) => `<${open}>${inner}</${open.split(' ')[0]}>`;
    const head = tag(tr, tag(th, 'Made') + tag(th, `Client ID${sign && `<button>${sign}</button>`}`));
    const grid = (...values: string[]) =>
      read(tag(table, head + values.map((value) => tag(tr, tag(td, '2 March') + tag(td, value))).join('')));

    test('the only row is read', () => {
      expect(grid('abc-123')).toBe('abc-123');
    });

    test('of several, the new one that is shown whole among older ones in stars', () => {
      expect(grid('Nq4**********', '8b1f0c6de4297a35d1e0', 'Tz7**********')).toBe('8b1f0c6de4297a35d1e0');
    });

    test('of several, none that could be anybody’s', () => {
      expect(grid('8b1f0c6de4297a35d1e0', '77aa0c6de4297a35d1e0')).toBeUndefined();
      expect(grid('8b1f0c6de4297a35d1e0', 'none')).toBeUndefined();
      expect(grid('Expired', 'Tz7**********')).toBeUndefined();
    });
  });

  test('under a title stands prose, but one long word with digits is a value', () => {
    const under = (text: string) =>
      read(`<section><h3>Client ID</h3><div>${text}</div><label>Client ID <b>of</b></label></section>`);
    expect(under('heron-night-reader@marsh-402.example')).toBe('heron-night-reader@marsh-402.example');
    expect(under('Ask for it at the desk')).toBeUndefined();
  });

  test('a term that explains itself when pressed is a label all the same', () => {
    expect(read('<dl><dt><button>Client ID</button></dt><dd>abc-123</dd></dl>')).toBe('abc-123');
  });

  test('a text that a label names by its "for", as a drawn box that shows its value, is that value', () => {
    expect(read('<label for="v"><div id="v">abc-123</div><div>Client ID</div></label>')).toBe('abc-123');
    expect(read('<div id="v"><label for="v">Client ID</label> <i>abc-123</i></div>')).toBe('abc-123');
  });

  test('a box that only says that it can be copied from is its label’s', () => {
    const box = (name: string) => `<div><span>Client ID</span><input value="abc-123" aria-label="${name}"></div>`;
    expect(read(box('Copyable input'))).toBe('abc-123');
    expect(read(box('Scope'))).toBeUndefined();
  });

  const list = (...values: string[]) =>
    values.map((value) => `<div><span>Client ID</span> <code>${value}</code></div>`).join('');

  test('of two of one name the one that is shown whole is taken, and the older one in stars is not', () => {
    expect(read(list('8b1f0c6de4297a35d1e0', '****4ac97e11'))).toBe('8b1f0c6de4297a35d1e0');
    expect(read(list('****4ac97e11', '8b1f0c6de4297a35d1e0'))).toBe('8b1f0c6de4297a35d1e0');
  });

  test('beside one in stars, a word is not taken for the value, nor is one of two whole ones', () => {
    expect(read(list('Expired', '****4ac97e11'))).toBeUndefined();
    expect(read(list('shown once after it was made', '****4ac97e11'))).toBeUndefined();
    expect(read(list('8b1f0c6de4297a35d1e0', '77aa0c6de4297a35d1e0', '****4ac97e11'))).toBeUndefined();
  });

  const row = (...cells: string[]) => `<table><tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr></table>`;

  test('an entry of a log of changes is no label and value, and what stands in pairs or behind a sign is', () => {
    expect(read(row('3/11/2026', 'Wren Alder', 'Client ID', 'abc-122', 'abc-123'))).toBeUndefined();
    expect(read(row('3/11/2026', 'Client ID', 'abc-122', 'abc-123'))).toBeUndefined();
    expect(read(row('Name', 'Nightly export', 'Client ID', 'abc-123'))).toBe('abc-123');
    expect(read(row('Client ID', 'abc-123', 'shown once'))).toBe('abc-123');
    expect(read(row('', 'Client ID', 'abc-123'))).toBe('abc-123');
  });

  const badge = (says: string) => `<span style="border-radius:9px">${says}</span>`;

  test('a badge beside a value is no part of it, and one alone or a row of them is the value', () => {
    const shown = (value: string) => read(`<dl><dt>Client ID</dt><dd>${value}</dd></dl>`);
    expect(shown(`<span>abc-123</span>${badge('Expires soon')}`)).toBe('abc-123');
    expect(shown(`abc-123 ${badge('Expires soon')}${badge('New')}`)).toBe('abc-123');
    expect(shown(badge('abc-123'))).toBe('abc-123');
    expect(shown(badge('abc-123') + badge('abc-124'))).toBe('abc-123abc-124');
    expect(shown(`<span>abc-</span>${badge('0e8a41c27f0b4d2c9a51')}`)).toBe('abc-0e8a41c27f0b4d2c9a51');
  });

  test('a badge between a label and what it labels is not taken for the value', () => {
    const made = '0e8a41c27f0b4d2c9a51';
    expect(read(row('Client ID', badge('Live'), made, 'today'))).toBe(made);
    expect(read(row('Client ID', badge('Live'), `${'•'.repeat(16)} <button>Show</button>`, 'today'))).toBe(
      '•'.repeat(16),
    );
    // A value that is drawn as a chip is not passed over for what is said of it.
    expect(read(row('Client ID', badge('abc-123'), 'changed 3 days ago'))).toBe('abc-123');
    expect(read(row('Client ID', badge('abc-123'), '2026-11-29'))).toBe('abc-123');
    expect(read(row('Client ID', badge('abc-123')))).toBe('abc-123');
    const line = `<div><span>Client ID</span>${badge('Optional')}</div>`;
    expect(read(`<div>${line}<input value="abc-123"></div>`)).toBe('abc-123');
  });

  test('a line of help between a label and its value is not taken for the value', () => {
    const help = '<p style="font-size:11px">Every call begins with it.</p>';
    const value = (says: string) =>
      `<section><p>Client ID</p>${help}<div style="font-size:14px">${says}</div></section>`;
    expect(read(value('0e8a41c27f0b4d2c9a51'))).toBe('0e8a41c27f0b4d2c9a51');
    const title = '<h3 style="font-size:18px">More of it</h3>';
    expect(
      read(
        `<section><p class="label" style="font-size:14px">Client ID</p><p style="font-size:14px">Our first one</p>${title}</section>`,
      ),
    ).toBe('Our first one');
    // Nothing but its place speaks for a few words: no help, but no value for certain either.
    expect(read(value('some words more'))).toBeUndefined();
  });

  test('"Nothing here yet", across a table without rows, is the value of none of its columns', () => {
    const under = (cells: string) => `<table><tr><th>Client ID</th><th>Made</th></tr><tr>${cells}</tr></table>`;
    expect(read(under('<td colspan="2">Nothing here yet</td>'))).toBeUndefined();
    expect(read(under('<td>abc-123</td><td>today</td>'))).toBe('abc-123');
  });
});
