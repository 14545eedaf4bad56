// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fill } from '../../lib/carry/fill';
import { settled } from '../../lib/carry/settled';
import type { FillField } from '../../lib/messages/contract';
import { pageFields, show, truth } from '../locate/support';

const VALUES: Record<string, string> = {
  clientId: '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913',
  clientSecret: 'invented-secret-of-some-length',
  resourceServer: 'https://acme.halopsa.com/api',
  authorizationServer: 'https://acme.halopsa.com/auth/',
  tenant: 'acme',
};
const fields: FillField[] = pageFields('dnsfilter', 'psa-form').map((field) => ({
  ...field,
  value: VALUES[field.id] ?? '',
}));
const only = (id: string) => fields.filter((field) => field.id === id);
const input = (id: string) => truth(id) as HTMLInputElement;
/** The page's own part, gone with the test. */
const page = () => document.body.firstElementChild as HTMLElement;
const standing = () => Object.fromEntries(fields.map(({ id }) => [id, input(id).value]));
const allKept = fields.map(({ id }) => expect.objectContaining({ field: id, kept: true }) as unknown);

beforeEach(() => show('dnsfilter-form'));

describe('a page that is busy with one value does not lose the others', () => {
  test('its form is switched off for a moment after each change', async () => {
    const boxes = fields.map(({ id }) => input(id));
    page().addEventListener(
      'change',
      () => {
        for (const box of boxes) box.disabled = true;
        setTimeout(() => boxes.forEach((box) => (box.disabled = false)), 120);
      },
      { once: true },
    );
    expect(await fill(document, fields)).toEqual(allKept);
    expect(standing()).toEqual(VALUES);
  });

  test('its form makes way for a while for “Loading”', async () => {
    const form = page();
    form.addEventListener(
      'input',
      () => {
        queueMicrotask(() => document.body.replaceChildren('Loading…'));
        setTimeout(() => document.body.replaceChildren(form), 120);
      },
      { once: true },
    );
    expect(await fill(document, fields)).toEqual(allKept);
    expect(standing()).toEqual(VALUES);
  });

  test('a box that is read-only until somebody comes is written', async () => {
    input('tenant').readOnly = true;
    input('tenant').addEventListener('focus', () => (input('tenant').readOnly = false));
    expect(await fill(document, only('tenant'))).toEqual([{ field: 'tenant', kept: true, before: '', after: 'acme' }]);
  });

  test('a mask that takes every edit for an insertion gets the value alone', async () => {
    const box = input('tenant');
    let buffer = (box.value = 'globex');
    box.addEventListener('input', (event) => {
      buffer = event.inputType.startsWith('delete') ? '' : box.value + buffer;
      box.value = buffer;
    });
    expect(await fill(document, only('tenant'))).toEqual([
      { field: 'tenant', kept: true, before: 'globex', after: 'acme' },
    ]);
    expect(buffer).toBe('acme');
  });
});

describe('a page is not fought', () => {
  test('one that mounts a box anew at every write gets the value three times at most', async () => {
    let written = 0;
    page().addEventListener('input', ({ target }) => {
      written += 1;
      const copy = (target as Element).cloneNode() as HTMLInputElement;
      copy.value = '';
      (target as Element).replaceWith(copy);
    });
    expect(await fill(document, only('tenant'))).toEqual([
      { field: 'tenant', kept: false, problem: 'changed-by-page', before: '', after: '' },
    ]);
    expect(written).toBe(3);
  });

  test('in the document that its server sent, what stands there is not written again', async () => {
    for (const id of ['clientId', 'tenant']) input(id).value = VALUES[id] ?? '';
    const heard: string[] = [];
    page().addEventListener('input', ({ target }) => heard.push((target as HTMLElement).dataset['truth'] ?? ''));
    const outcomes = await fill(document, fields, true);
    expect(outcomes.map(({ kept }) => kept)).toEqual(fields.map(() => true));
    expect(heard).toEqual(['clientSecret', 'resourceServer', 'authorizationServer']);
  });
});

describe('the read-back waits for the page', () => {
  const over = async (work: Promise<void>, ms: number): Promise<boolean> => {
    let done = false;
    void work.then(() => (done = true));
    await vi.advanceTimersByTimeAsync(ms);
    return done;
  };

  test('code that looks half a second after the last letter is waited for', async () => {
    input('tenant').addEventListener('input', () => setTimeout(() => (input('tenant').value = 'ACME'), 500));
    expect(await fill(document, only('tenant'))).toEqual([
      { field: 'tenant', kept: false, problem: 'changed-by-page', before: '', after: 'ACME' },
    ]);
  });

  test('a page that never rests is read all the same', async () => {
    vi.useFakeTimers();
    const clock = setInterval(() => document.body.toggleAttribute('data-tick'), 100);
    const work = settled(document, () => false);
    expect(await over(work, 2_000)).toBe(false);
    expect(await over(work, 1_000)).toBe(true);
    clearInterval(clock);
    vi.useRealTimers();
  });

  test('a page that posts itself back gets no answer before its next document; a download does not wait for ever', async () => {
    vi.useFakeTimers();
    const work = settled(document, () => true);
    expect(await over(work, 5_000)).toBe(false);
    expect(await over(work, 6_000)).toBe(true);
    vi.useRealTimers();
  });

  test('nothing listens on the page afterwards', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    await fill(document, only('tenant'));
    const unload = (calls: unknown[][]) => calls.filter(([type]) => type === 'beforeunload').length;
    expect(unload(added.mock.calls)).toBe(1);
    expect(unload(removed.mock.calls)).toBe(1);
  });
});
