// What the fixtures use of packages that bring no types, or types for another entry.
declare module 'vue2/dist/vue.esm.js' {
  const Vue: new <Data>(options: { el: string; data: Data; template: string }) => Data;
  export default Vue;
}
declare module 'jquery' {
  type Options = Record<string, unknown>;
  interface Chosen {
    dialog(options: Options): Chosen;
    tooltip(): Chosen;
    button(): Chosen;
    autocomplete(options: { source: string[]; minLength: number; change: (event: Event) => void }): Chosen;
    on(type: string, selector: string, heard: (event: Event) => void): Chosen;
    val(): unknown;
    val(value: string): Chosen;
  }
  export function jQuery(selector: string | Element): Chosen;
}
declare module 'jquery-ui/dist/jquery-ui.js';
declare module 'inputmask' {
  export default function Inputmask(options: object): { mask(element: Element): void };
}
