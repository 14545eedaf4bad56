// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { forget, pageIndex } from '../../lib/locate/page-index';

const WANTED = new Set(['client id', 'save', 'api key']);
const PIECES = [
  '<label for="id">Client ID</label><input id="id">',
  '<p>Client <b>ID</b></p>',
  '<button><i></i>Save</button>',
  '<input type="submit" value="Save">',
  '<textarea placeholder="API key"></textarea>',
  '<select title="Save"><option>Save</option></select>',
  '<section><span>API key</span><div aria-label="Client ID"></div></section>',
  '<p>Nothing</p>',
  '<div role="alert">Saved</div><dialog>Sure?</dialog>',
];

let next = 0;
const numbers = new WeakMap<Element, number>();
const numberOf = (element: Element): number => {
  const number = numbers.get(element) ?? next++;
  numbers.set(element, number);
  return number;
};

/** What the index knows, in no order: each element by a number. */
function known() {
  const { hits, boxes, presses, notices, parts } = pageIndex(document, WANTED);
  const at = (elements: Iterable<Element>) => [...elements].map(numberOf).sort((a, b) => a - b);
  return {
    // What a head says in one piece it says as a whole, too.
    hits: [...hits]
      .filter(([, list]) => list.length)
      .map(([text, list]) => [
        text,
        [...new Set(list.map(({ element, by }) => `${numberOf(element)} ${by.replace('whole', 'text')}`))].toSorted(),
      ])
      .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
    boxes: at(boxes.keys()),
    presses: at(presses),
    // Who reads them asks what they are now.
    notices: at([...notices].filter((notice) => notice.matches('dialog,[role*=dialog],[role*=alert]'))),
    parts: parts.length,
  };
}

function anew() {
  forget(document);
  return known();
}

beforeEach(() => {
  forget(document);
  document.body.replaceChildren();
});

const pick = fc.nat();
const change = fc.record({
  kind: fc.constantFrom('add', 'remove', 'move', 'text', 'word', 'name', 'role', 'root', 'again', 'copy', 'write'),
  where: pick,
  what: pick,
});

test('an index that is kept up knows what a walk over the whole page would find, whatever the page does', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 8 }), (batches) => {
      document.body.innerHTML = PIECES.join('');
      anew();
      for (const batch of batches) {
        for (const { kind, where, what } of batch) {
          const all = [document.body, ...document.body.querySelectorAll('*')];
          const element = all[where % all.length]!;
          const other = all[what % all.length]!;
          if (kind === 'add') element.insertAdjacentHTML('afterbegin', PIECES[what % PIECES.length]!);
          else if (kind === 'remove' && element !== document.body) element.remove();
          else if (kind === 'move' && !other.contains(element)) element.append(other);
          else if (kind === 'text') element.append(['Client ID', 'Save', 'no'][what % 3]!);
          else if (kind === 'word' && element.firstChild?.nodeType === Node.TEXT_NODE)
            (element.firstChild as Text).data = ['API key', 'Save', 'no'][what % 3]!;
          else if (kind === 'name') element.setAttribute('aria-label', ['API key', 'Client ID', ''][what % 3]!);
          else if (kind === 'role') element.setAttribute('role', ['alert', 'dialog', 'none'][what % 3]!);
          else if (kind === 'again') element.innerHTML = element.innerHTML.trim();
          else if (kind === 'copy' && element !== document.body) element.replaceWith(element.cloneNode(true));
          else if (kind === 'write' && element instanceof HTMLInputElement) element.value = String(what);
          else if (kind === 'root') {
            const host = element.appendChild(document.createElement('x-field'));
            host.attachShadow({ mode: 'open' }).innerHTML = PIECES[what % PIECES.length]!;
          }
        }
        const kept = known();
        expect(kept).toEqual(anew());
      }
    }),
    { numRuns: 300 },
  );
});

test('a page that changes a thousand times between two looks is known as it is', async () => {
  pageIndex(document, WANTED);
  for (let n = 0; n < 1000; n++) {
    document.body.innerHTML = PIECES[n % PIECES.length]!;
    if (n % 100 === 0) await Promise.resolve();
  }
  document.body.innerHTML = PIECES.join('');
  const kept = known();
  expect(kept.hits).not.toEqual([]);
  expect(kept).toEqual(anew());
});

test('a form with words of its own is read, whatever its boxes are called', () => {
  const wanted = () => pageIndex(document, ['client id']).hits.get('client id') ?? [];
  document.body = document.createElement('body');
  wanted();
  const form = document.createElement('form');
  form.innerHTML = 'Client ID <input name="matches"><input name="closest">';
  // In jsdom boxes hide no methods.
  for (const name of ['matches', 'closest'])
    Object.defineProperty(form, name, { value: form.querySelector(`[name=${name}]`) });
  document.body.append(form);
  expect(wanted().map(({ element }) => element)).toEqual([form]);
  form.firstChild!.nodeValue = 'Tenant ';
  expect(wanted()).toEqual([]);
});

test('a form that comes later is read whole, whatever its boxes are called', () => {
  pageIndex(document, WANTED);
  const form = document.createElement('form');
  form.innerHTML = '<label>Client ID <input></label><textarea name="body"></textarea>';
  // As browsers do and jsdom does not.
  Object.defineProperty(form, 'body', { value: form.lastElementChild });
  document.body.append(form);
  expect(
    pageIndex(document, WANTED)
      .hits.get('client id')
      ?.map(({ by }) => by),
  ).toContain('text');
});

test('what developers call a box is asked anew when they call it otherwise', () => {
  document.body.innerHTML = PIECES[0]!;
  const { boxes } = pageIndex(document, WANTED);
  const input = document.querySelector('input')!;
  boxes.set(input, ['clientid']);
  expect(pageIndex(document, WANTED).boxes.get(input)).toEqual(['clientid']);
  input.id = 'other';
  expect(pageIndex(document, WANTED).boxes.get(input)).toBeNull();
});

test.each([
  ['once', 1],
  ['twice', 2],
])(
  'what is written into a form a moment after it was drawn anew %s is news, though nothing tells of it',
  async (_, times) => {
    document.body.innerHTML = '<p>Client ID <input></p><p>API key <input></p>';
    const edition = () => pageIndex(document, WANTED).edition;
    const before = edition();
    const input = document.querySelector('input')!;
    for (const part of [...document.querySelectorAll('p')].slice(0, times)) {
      part.replaceWith(part.cloneNode(true));
      // Mutation observers call back in a microtask.
      await Promise.resolve();
    }
    expect(input.isConnected).toBe(false);
    document.querySelector('input')!.value = '0e8a41c2';
    const after = edition();
    expect(after).not.toBe(before);
    expect(edition()).toBe(after);
  },
);

test('a form that is drawn anew as it was is no news, and known where it stands now', async () => {
  document.body.innerHTML = '<p>Client ID <input></p>';
  const { edition } = pageIndex(document, WANTED);
  document.body.replaceChildren(...document.body.cloneNode(true).childNodes);
  await Promise.resolve();
  const now = pageIndex(document, WANTED);
  expect(now.edition).toBe(edition);
  expect([...now.boxes.keys()]).toEqual([document.querySelector('input')]);
});
