// @vitest-environment jsdom
import { act, useState } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fill } from '../../lib/carry/fill';
import { pageFields, show, truth } from '../locate/support';

const VALUES: Record<string, string> = {
  clientId: '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913',
  clientSecret: '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5-5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07',
  resourceServer: 'https://acme.halopsa.com/api',
  authorizationServer: 'https://acme.halopsa.com/auth/',
  tenant: 'acme',
};
const fields = pageFields('dnsfilter', 'psa-form').map((field) => ({ ...field, value: VALUES[field.id] ?? '' }));
const only = (id: string) => fields.filter((field) => field.id === id);
const input = (id: string) => truth(id) as HTMLInputElement;

let unmount: (() => void) | undefined;
afterEach(() => {
  unmount?.();
  unmount = undefined;
});

async function mount(node: ReactNode): Promise<void> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById('root')!);
  await act(async () => root.render(node));
  // What follows is the page on its own, as in a browser: no act.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  unmount = () => root.unmount();
}

const LABELS = ['Client ID', 'Client Secret', 'Resource Server', 'Authorization Server', 'Tenant'];

describe('a form keeps what was filled in', () => {
  test('plain inputs: all five, with before and after, and the secret in neither', async () => {
    show('dnsfilter-form');
    input('tenant').value = 'old';
    const outcomes = await fill(document, fields);
    expect(outcomes.map(({ field, kept }) => [field, kept])).toEqual(fields.map(({ id }) => [id, true]));
    expect(outcomes.find(({ field }) => field === 'tenant')).toEqual({
      field: 'tenant',
      kept: true,
      before: 'old',
      after: 'acme',
    });
    expect(JSON.stringify(outcomes)).not.toContain(VALUES['clientSecret']);
    for (const { id, value } of fields) expect(input(id).value).toBe(value);
  });

  test('React’s controlled inputs: its own state holds the values after another render', async () => {
    const state: Record<string, string> = {};
    function Form() {
      const [values, setValues] = useState<Record<string, string>>({});
      Object.assign(state, values);
      return (
        <>
          {LABELS.map((label) => (
            <div key={label}>
              <label htmlFor={label}>{label}</label>
              <input
                id={label}
                value={values[label] ?? ''}
                onChange={(event) => {
                  const { value } = event.target;
                  setValues((old) => ({ ...old, [label]: value }));
                }}
              />
            </div>
          ))}
        </>
      );
    }
    await mount(<Form />);
    const outcomes = await fill(document, fields);
    expect(outcomes.every(({ kept }) => kept)).toBe(true);
    expect(Object.values(state).sort()).toEqual(Object.values(VALUES).sort());
  });

  test('an input that is mounted anew while it is filled gets the value once more', async () => {
    function Form() {
      const [generation, setGeneration] = useState(0);
      return (
        <label key={generation}>
          Tenant <input defaultValue="" onBlur={() => setGeneration((old) => Math.min(old + 1, 1))} />
        </label>
      );
    }
    await mount(<Form />);
    const first = document.querySelector('input');
    expect(await fill(document, only('tenant'))).toEqual([{ field: 'tenant', kept: true, before: '', after: 'acme' }]);
    expect(document.querySelector('input')).not.toBe(first);
    expect(document.querySelector('input')!.value).toBe('acme');
  });

  test('a page that changes the value is told, with both values', async () => {
    show('dnsfilter-form');
    input('tenant').addEventListener('input', () => {
      queueMicrotask(() => {
        input('tenant').value = 'ACME';
      });
    });
    expect(await fill(document, only('tenant'))).toEqual([
      { field: 'tenant', kept: false, problem: 'changed-by-page', before: '', after: 'ACME' },
    ]);
  });

  test('React state that refuses the value is told', async () => {
    await mount(
      <label>
        Tenant <input value="fixed" onChange={() => undefined} />
      </label>,
    );
    expect(await fill(document, only('tenant'))).toEqual([
      { field: 'tenant', kept: false, problem: 'changed-by-page', before: 'fixed', after: 'fixed' },
    ]);
  });

  test('a list takes the option of that text', async () => {
    document.body.innerHTML =
      '<label>Tenant <select><option value="">-</option><option value="7">acme</option></select></label>';
    expect(await fill(document, only('tenant'))).toMatchObject([{ kept: true, before: '', after: 'acme' }]);
    expect(document.querySelector('select')!.value).toBe('7');
  });
});

describe('what must not be written is not', () => {
  test.each([
    ['read-only', { readOnly: true }],
    ['disabled', { disabled: true }],
    ['too-long', { maxLength: 3 }],
    ['not-found', { style: 'opacity: 0' }],
    ['not-found', { style: 'display: none' }],
    ['not-found', { type: 'hidden' }],
  ])('%s %o', async (problem, properties) => {
    show('dnsfilter-form');
    const control = input('tenant');
    Object.assign(control, properties);
    const [outcome] = await fill(document, only('tenant'));
    expect(outcome).toMatchObject({ kept: false, problem });
    expect(control.value).toBe('');
  });

  test('a page that moves the label to a hidden field in the middle of a fill gets nothing there', async () => {
    show('dnsfilter-form');
    const trap = document.createElement('input');
    trap.style.opacity = '0';
    input('clientId').addEventListener('input', () => {
      input('clientSecret').replaceWith(trap);
      trap.id = 'd2';
    });
    const outcomes = await fill(document, fields);
    expect(trap.value).toBe('');
    expect(outcomes.find(({ field }) => field === 'clientSecret')).toEqual({
      field: 'clientSecret',
      kept: false,
      problem: 'not-found',
    });
  });

  test('nothing is clicked, submitted or focused', async () => {
    show('dnsfilter-form-placeholders');
    const heard: string[] = [];
    for (const type of ['click', 'mousedown', 'pointerdown', 'submit', 'keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, () => heard.push(type), true);
    }
    const click = vi.spyOn(HTMLElement.prototype, 'click');
    const submit = vi.spyOn(HTMLFormElement.prototype, 'submit');
    const outcomes = await fill(document, fields);
    expect(outcomes.every(({ kept }) => kept)).toBe(true);
    expect(heard).toEqual([]);
    expect(click).not.toHaveBeenCalled();
    expect(submit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
  });

  test('an ambiguous form gets nothing', async () => {
    document.body.innerHTML = '<div><label>Tenant <input></label></div><div><label>Tenant <input></label></div>';
    expect(await fill(document, only('tenant'))).toEqual([{ field: 'tenant', kept: false, problem: 'not-found' }]);
    expect([...document.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', '']);
  });
});
