/**
 * A form in the manner of Sencha's Ext JS, written by hand: Ext JS itself is not freely licensed. Kept from its public
 * documents: boxes are components with generated ids, their value is compared with the box some time after an event
 * (`checkChangeEvents`, `checkChangeBuffer`), and leaving a box or a new layout writes the component's value back into it.
 */
import { FIELDS, type Model, expose, mountPoint } from '../fields.ts';

const CHECK_CHANGE_BUFFER = 50;
const CHECK_CHANGE_EVENTS = ['change', 'input', 'keyup', 'dragdrop'];

class TextField {
  value = '';
  private readonly input: HTMLInputElement;
  private checking = 0;

  constructor(number: number, label: string, password: boolean) {
    const id = `textfield-${number}`;
    mountPoint().insertAdjacentHTML(
      'beforeend',
      `<div id="${id}" role="presentation" class="x-field x-form-item">
        <label id="${id}-labelEl" for="${id}-inputEl"><span id="${id}-labelTextEl">${label}:</span></label>
        <div id="${id}-bodyEl" role="presentation"><div id="${id}-triggerWrap"><div id="${id}-inputWrap">
          <input id="${id}-inputEl" data-ref="inputEl" type="${password ? 'password' : 'text'}" role="textbox"
            size="1" name="${id}-inputEl" data-componentid="${id}">
        </div></div></div></div>`,
    );
    this.input = document.getElementById(`${id}-inputEl`) as HTMLInputElement;
    for (const type of CHECK_CHANGE_EVENTS) {
      this.input.addEventListener(type, () => {
        clearTimeout(this.checking);
        this.checking = window.setTimeout(() => this.checkChange(), CHECK_CHANGE_BUFFER);
      });
    }
    this.input.addEventListener('blur', () => {
      this.checkChange();
      this.layout();
    });
  }

  private checkChange(): void {
    this.value = this.input.value;
  }

  layout(): void {
    if (this.input.value !== this.value) this.input.value = this.value;
  }
}

const fields = new Map(
  FIELDS.map(({ id, label }, index) => [id, new TextField(1012 + 7 * index, label, id === 'clientSecret')]),
);
mountPoint().insertAdjacentHTML(
  'beforeend',
  '<a id="button-1050" role="button" tabindex="0" class="x-btn"><span id="button-1050-btnInnerEl">Save and Test</span></a>',
);
expose(
  () => Object.fromEntries([...fields].map(([id, field]) => [id, field.value])) as Model,
  () => {
    for (const field of fields.values()) field.layout();
  },
);
