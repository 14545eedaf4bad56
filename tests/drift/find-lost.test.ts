// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import '../locate/layout';
import { describePage } from '../../lib/drift/describe-page';
import { findLost } from '../../lib/drift/find-lost';
import { likeness } from '../../lib/drift/likeness';

const KNOWN = ['Client ID', 'Client Secret', 'Tenant', 'Save', 'Application Name'];
const fateOf = (html: string, label: string, kind: 'field' | 'button' = 'field') => {
  document.body.innerHTML = html;
  return findLost(document, [{ kind, labels: [label] }], KNOWN)[0];
};

test('both names are told when a field has other words now', () => {
  const form = '<label>Client ID <input></label><label>Client Secret Key <input></label><label>Notes <input></label>';
  expect(fateOf(form, 'Client Secret')).toEqual({ fate: 'renamed', name: 'Client Secret Key' });
  // What the developers call it has stayed.
  expect(fateOf('<label>Mandant <input name="tenant"></label><label>Notizen <input></label>', 'Tenant')).toEqual({
    fate: 'renamed',
    name: 'Mandant',
  });
  expect(fateOf('<button>Save changes</button><button>Cancel</button>', 'Save', 'button')).toEqual({
    fate: 'renamed',
    name: 'Save changes',
  });
});

test('a field that has a meaning of its own is never taken for the new name of another', () => {
  expect(fateOf('<label>Client ID <input></label>', 'Client Secret')).toEqual({ fate: 'gone' });
});

test('of two that are alike none is named: a wrong hint is worse than none', () => {
  const form = '<label>Client Secret A <input></label><label>Client Secret B <input></label>';
  expect(fateOf(form, 'Client Secret')).toEqual({ fate: 'gone' });
});

test('its own name elsewhere, or in a closed part, is told as such', () => {
  expect(fateOf('<h2>Advanced</h2><p>Tenant</p>', 'Tenant')).toEqual({ fate: 'moved', under: 'Advanced' });
  expect(fateOf('<div hidden><label>Tenant <input></label></div>', 'Tenant')).toEqual({ fate: 'closed' });
});

test('names are compared the same way round both ways, and never beyond certainty', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const alike = likeness(one, other);
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
      expect(likeness(one, one)).toBe(1);
    }),
  );
});

test('whatever stands in boxes, cells and texts, a report tells known words of labels alone', () => {
  const words = new Set(['client', 'secret', 'save', 'name']);
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{6,20}$/), (value) => {
      document.body.innerHTML = `<form id="${value}"><p>${value}</p><label>Client Secret of ${value}
        <input value="${value}" name="${value}" placeholder="${value}"></label><textarea>${value}</textarea>
        <select><option>${value}</option></select><table><tr><th>Name</th><td>${value}</td></tr></table>
        <button id="save" title="${value}">Save ${value}</button><div contenteditable role="${value}">${value}</div>
        <v${value} role="tab"></v${value}><input type="${value}"></form>`;
      document.querySelector('input')!.value = value;
      const report = describePage(document, words);
      expect(report).not.toContain(value);
      expect(report).toContain('"Client Secret …"');
      expect(report).toContain('id=save');
    }),
  );
});

test('a page without end makes no report without end', () => {
  document.body.innerHTML = Array.from(
    { length: 3000 },
    (_, n) => `<button type="${n % 2 ? 'button' : 'submit'}">Save</button>`,
  ).join('');
  expect(describePage(document, new Set(['save'])).length).toBeLessThanOrEqual(10_000);
});
