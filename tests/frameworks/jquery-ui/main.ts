import './global.ts';
import { jQuery } from 'jquery';
import 'jquery-ui/dist/jquery-ui.js';
import { FIELDS, type FieldId, type Model, emptyModel, expose, mountPoint } from '../fields.ts';

const values: Model = emptyModel();
mountPoint().innerHTML = `<div id="dialog" title="Connection">${FIELDS.map(
  ({ id, label }) =>
    `<p><label for="${id}">${label}</label><input id="${id}" name="${id}" type="${id === 'clientSecret' ? 'password' : 'text'}" title="${label} as HaloPSA shows it"></p>`,
).join('')}<button type="button">Save and Test</button></div>`;

jQuery('#dialog').dialog({ width: 480 }).tooltip();
jQuery('#dialog button').button();
jQuery('#dialog').on('change', 'input', (event) => {
  const box = event.target as HTMLInputElement;
  values[box.name as FieldId] = String(jQuery(box).val());
});
// A box with proposals of which one must be taken: what is none of them is emptied when the box is left.
const KNOWN = ['acme', 'globex'];
jQuery('#tenant').autocomplete({
  source: KNOWN,
  minLength: 2,
  change: (event) => {
    const box = event.target as HTMLInputElement;
    if (KNOWN.includes(box.value)) values.tenant = box.value;
    else box.value = values.tenant = '';
  },
});
expose(
  () => ({ ...values }),
  () => {
    for (const { id } of FIELDS) jQuery(`#${id}`).val(values[id]);
  },
);
