// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { fill } from '../../lib/carry/fill';
import type { FillField } from '../../lib/messages/contract';
import { pageFields, show, truth } from '../locate/support';

const SECRET = '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5-5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07';
const form = pageFields('dnsfilter', 'psa-form');
const field = (id: string, value: string): FillField[] =>
  form.filter((each) => each.id === id).map((each) => ({ ...each, value }));
const input = (id: string) => truth(id) as HTMLInputElement;

beforeEach(() => show('dnsfilter-form'));

/** Puts the whole form of the fixture into a `<form>`. */
function wrap(attributes: Record<string, string>): HTMLFormElement {
  const around = document.createElement('form');
  for (const [name, value] of Object.entries(attributes)) around.setAttribute(name, value);
  around.append(...document.body.childNodes);
  document.body.append(around);
  return around;
}

describe('nothing is cut off', () => {
  test('a value that does not fit is refused, with both lengths named', async () => {
    input('clientSecret').maxLength = 64;
    expect(await fill(document, field('clientSecret', SECRET))).toEqual([
      { field: 'clientSecret', kept: false, problem: 'too-long', lengths: { wanted: 73, page: 64 } },
    ]);
    expect(input('clientSecret').value).toBe('');
  });

  test('a value of exactly the length that the box takes is written', async () => {
    input('tenant').maxLength = 4;
    expect(await fill(document, field('tenant', 'acme'))).toMatchObject([{ kept: true }]);
  });
});

describe('a secret is told by its length at most', () => {
  test('cut by the page after it was written', async () => {
    input('clientSecret').addEventListener('input', () => (input('clientSecret').value = SECRET.slice(0, 36)));
    expect(await fill(document, field('clientSecret', SECRET))).toEqual([
      { field: 'clientSecret', kept: false, problem: 'changed-by-page', lengths: { wanted: 73, page: 36 } },
    ]);
  });

  test('moved by the page into a box that is no secret: neither it nor a part of it is told', async () => {
    const fields = [...field('clientSecret', SECRET), ...field('tenant', 'acme')];
    for (const told of [SECRET, SECRET.slice(0, 20), `x${SECRET}`]) {
      show('dnsfilter-form');
      input('tenant').addEventListener('input', () => (input('tenant').value = told));
      const outcomes = await fill(document, fields);
      expect(outcomes[1]).toEqual({ field: 'tenant', kept: false, problem: 'changed-by-page', before: '' });
    }
  });
});

describe('a form that sends what stands in it to another site gets nothing (B11)', () => {
  test('by its action, though a box of that name hides it', async () => {
    wrap({ action: 'https://collect.example/take' }).insertAdjacentHTML(
      'beforeend',
      '<input name="action" type="hidden"><input name="getAttribute" type="hidden"><input name="querySelectorAll" type="hidden">',
    );
    expect(await fill(document, field('tenant', 'acme'))).toMatchObject([{ kept: false, problem: 'sends-elsewhere' }]);
    expect(input('tenant').value).toBe('');
  });

  test('by one of its buttons', async () => {
    wrap({ action: '/save' }).insertAdjacentHTML('beforeend', '<button formaction="//collect.example/">Save</button>');
    expect(await fill(document, field('tenant', 'acme'))).toMatchObject([{ problem: 'sends-elsewhere' }]);
  });

  test('by a form that stands elsewhere on the page, and by a button outside of it', async () => {
    document.body.insertAdjacentHTML('beforeend', '<form id="far" action="https://collect.example/take"></form>');
    input('tenant').setAttribute('form', 'far');
    expect(await fill(document, field('tenant', 'acme'))).toMatchObject([{ problem: 'sends-elsewhere' }]);
    show('dnsfilter-form');
    wrap({ id: 'near', action: '/save' });
    document.body.insertAdjacentHTML('beforeend', '<button form="near" formaction="//collect.example/">Save</button>');
    expect(await fill(document, field('tenant', 'acme'))).toMatchObject([{ problem: 'sends-elsewhere' }]);
    expect(input('tenant').value).toBe('');
  });

  test('by the base that the page gives its addresses', async () => {
    document.head.insertAdjacentHTML('beforeend', '<base href="https://collect.example/">');
    wrap({ action: 'save' });
    expect(await fill(document, field('tenant', 'acme'))).toMatchObject([{ problem: 'sends-elsewhere' }]);
    document.querySelector('base')?.remove();
  });

  test.each(['', '/save', 'save.aspx', `${location.origin}/save`, 'javascript:void 0'])(
    'but one that stays at home (%o) is filled',
    async (action) => {
      wrap({ action });
      expect(await fill(document, field('tenant', 'acme'))).toMatchObject([{ kept: true }]);
    },
  );
});

describe('what cannot be written says why', () => {
  test('a list without that choice', async () => {
    input('tenant').outerHTML = '<select id="d5" data-truth="tenant"><option>other</option></select>';
    expect(await fill(document, field('tenant', 'acme'))).toMatchObject([{ kept: false, problem: 'no-such-choice' }]);
  });

  test.each([
    ['inert', (box: HTMLElement) => box.parentElement?.setAttribute('inert', '')],
    ['aria-disabled', (box: HTMLElement) => box.setAttribute('aria-disabled', 'true')],
  ])('%s', async (_, close) => {
    close(input('tenant'));
    expect(await fill(document, field('tenant', 'acme'))).toMatchObject([{ kept: false, problem: 'disabled' }]);
    expect(input('tenant').value).toBe('');
  });
});
