import Inputmask from 'inputmask';
import { FIELDS, type Model, expose, mountPoint } from '../fields.ts';

/** The Client ID must be a GUID letter by letter, the Tenant is lower case; the servers are addresses; the mask holds the values. */
const MASKS: Partial<Record<keyof Model, object>> = {
  clientId: { regex: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', placeholder: '_' },
  resourceServer: { regex: 'https://[a-z0-9./-]*', placeholder: '' },
  tenant: { regex: '[a-z0-9-]{1,20}', placeholder: '' },
};

mountPoint().innerHTML = `<dl>${FIELDS.map(({ id, label }) => `<dt>${label}</dt><dd><input name="${id}"></dd>`).join(
  '',
)}</dl><button type="button">Save and Test</button>`;
const box = (id: string) => document.querySelector(`[name=${id}]`) as HTMLInputElement;
const held: Partial<Model> = {};
for (const { id } of FIELDS) {
  const take = () => (held[id] = box(id).value);
  const mask = MASKS[id];
  // A masked value counts when the mask itself calls it complete.
  if (mask) Inputmask({ ...mask, oncomplete: take, onincomplete: () => (held[id] = '') }).mask(box(id));
  else box(id).addEventListener('input', take);
}
expose(
  () => Object.fromEntries(FIELDS.map(({ id }) => [id, held[id] ?? ''])) as Model,
  // Leaving a box makes the mask write its own buffer back.
  () => {
    for (const { id } of FIELDS) {
      box(id).focus();
      box(id).blur();
    }
  },
);
