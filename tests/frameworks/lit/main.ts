import { LitElement, html } from 'lit';
import { FIELDS, type FieldId, emptyModel, expose, mountPoint } from '../fields.ts';

/** One labelled box in a shadow root of its own. */
class PsaBox extends LitElement {
  static override properties = { label: {}, value: {}, secret: { type: Boolean } };
  declare label: string;
  declare value: string;
  declare secret: boolean;

  override render() {
    const tell = (event: Event) => {
      this.value = (event.target as HTMLInputElement).value;
      this.dispatchEvent(new CustomEvent('value-changed', { detail: this.value }));
    };
    return html`<label for="box">${this.label}</label>
      <input id="box" type=${this.secret ? 'password' : 'text'} .value=${this.value} @input=${tell} />`;
  }
}

/** The form: its state, and five boxes, nested shadow roots deep. */
class PsaForm extends LitElement {
  values = emptyModel();

  override render() {
    const box = ({ id, label }: { id: FieldId; label: string }) =>
      html`<psa-box
        label=${label}
        .value=${this.values[id]}
        .secret=${id === 'clientSecret'}
        @value-changed=${(event: CustomEvent<string>) => {
          this.values = { ...this.values, [id]: event.detail };
          this.requestUpdate();
        }}
      ></psa-box>`;
    return html`<section>
      ${FIELDS.map(box)}
      <button type="button">Save and Test</button>
    </section>`;
  }
}

customElements.define('psa-box', PsaBox);
customElements.define('psa-form', PsaForm);
const form = new PsaForm();
mountPoint().append(form);
expose(
  () => ({ ...form.values }),
  () => form.requestUpdate(),
);
