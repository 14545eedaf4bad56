/** The five values of the form, under the ids that the vendor's data gives them. */
export const FIELDS = [
  { id: 'clientId', label: 'Client ID' },
  { id: 'clientSecret', label: 'Client Secret' },
  { id: 'resourceServer', label: 'Resource Server' },
  { id: 'authorizationServer', label: 'Authorization Server' },
  { id: 'tenant', label: 'Tenant' },
] as const;

export type FieldId = (typeof FIELDS)[number]['id'];

/** What a form's own code holds; never read from the boxes by the test. */
export type Model = Record<FieldId, string>;

export const emptyModel = (): Model => ({
  clientId: '',
  clientSecret: '',
  resourceServer: '',
  authorizationServer: '',
  tenant: '',
});

declare global {
  interface Window {
    /** The framework's own state; there for the test only. */
    __model: () => Model;
    /** Makes the framework draw the form again. */
    __rerender: () => void | Promise<void>;
  }
}

/** Offers a form's state to the test. */
export function expose(model: () => Model, rerender: () => void | Promise<void>): void {
  window.__model = model;
  window.__rerender = rerender;
}

/** The element that a form is mounted in. */
export const mountPoint = (): HTMLElement => document.getElementById('app') as HTMLElement;
