import type { CorpusCase } from './corpus-case';
import { seeded } from './random';

/** A field, setting or permission of the plan that stands on the page. */
export interface Item {
  id: string;
  kind: 'field' | 'setting' | 'permission';
  /** Where a row and a column of a grid meet. */
  inGrid: boolean;
  labels: readonly string[];
  /** Labels of a setting's values. */
  values: readonly (readonly string[])[];
}

/** A place where the page says a label: a text of its own, or an attribute. */
export interface Spot {
  element: Element;
  attribute?: string;
  text?: Text;
  say: (words: string) => void;
}

const bare = (text: string): string =>
  text
    .replace(/[\s*:]+/g, ' ')
    .trim()
    .toLowerCase();
const SAYING = ['aria-label', 'placeholder', 'title'];

/** One fixture in the document, with what the mutations need to know of it. Nothing here uses the product's own code. */
export class FixturePage {
  /** Items for which nothing on the page speaks any more: to find nothing is right. */
  readonly silent = new Set<string>();
  readonly items: Item[];
  /** Heads of the columns of grids. */
  readonly columns: (readonly string[])[];
  readonly random: () => number;
  /** Field id → value, where a mutation changed it. */
  readonly expected = new Map<string, string>();
  private marks: Map<string, Element> | undefined;
  private held: DocumentFragment[] = [];

  constructor(html: string, known: CorpusCase, seed: string) {
    this.random = seeded(seed);
    // Consoles have one root in the body.
    document.body.setHTMLUnsafe(`<div>${html}</div>`);
    for (const box of document.querySelectorAll('[data-frame]')) {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'inline-size: 800px; block-size: 900px';
      box.replaceWith(frame);
      frame.contentDocument?.body.append(box);
    }
    const { plan, fields, settings = {}, permissions = {} } = known;
    const on = (list: { id: string; labels: readonly string[] }[], kind: Item['kind'], here: object) =>
      list
        .filter(({ id }) => id in here)
        .map((each): Item => ({
          id: each.id,
          kind,
          inGrid: 'column' in each,
          labels: each.labels,
          values: 'values' in each ? (each.values as { labels: string[] }[]).map(({ labels }) => labels) : [],
        }));
    this.columns = plan.settings.flatMap(({ column }) => (column ? [column] : []));
    this.items = [
      ...on(plan.fields, 'field', fields),
      ...on(plan.settings, 'setting', settings),
      ...on(plan.permissions, 'permission', permissions),
    ];
  }

  /** The document, its shadow roots, its frames. */
  roots(...from: (Document | DocumentFragment)[]): (Document | ShadowRoot)[] {
    const found = [document, ...from] as (Document | ShadowRoot)[];
    for (const root of found) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) found.push(element.shadowRoot);
        const inner = (element as Partial<HTMLIFrameElement>).contentDocument;
        if (inner) found.push(inner);
      }
    }
    return found;
  }

  all<E extends Element = HTMLElement>(selector: string, ...from: DocumentFragment[]): E[] {
    return this.roots(...from).flatMap((root) => [...root.querySelectorAll<E>(selector)]);
  }

  /** Where the content of the page stands: the outermost body or the frame's. */
  bodies(): HTMLElement[] {
    return this.roots().flatMap((root) => ('body' in root ? [root.body] : []));
  }

  texts(): Text[] {
    return this.roots().flatMap((root) => {
      const walker = document.createTreeWalker('body' in root ? root.body : root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      return found;
    });
  }

  /** Every place that says one of the labels. */
  spots(labels: readonly string[]): Spot[] {
    const wanted = new Set(labels.map(bare));
    const says = (text: string | null): boolean => text !== null && wanted.has(bare(text));
    const inTexts = this.texts().flatMap((text): Spot[] => {
      const element = text.parentElement;
      const around = /^\s*|[\s*:]*$/g;
      return element && says(text.data)
        ? [
            {
              element,
              text,
              say: (words) => {
                const [before = '', after = ''] = text.data.match(around) ?? [];
                text.data = `${before}${words}${after}`;
              },
            },
          ]
        : [];
    });
    const inAttributes = this.all(SAYING.map((name) => `[${name}]`).join()).flatMap((element) =>
      SAYING.flatMap((attribute): Spot[] =>
        says(element.getAttribute(attribute))
          ? [{ element, attribute, say: (words) => element.setAttribute(attribute, words) }]
          : [],
      ),
    );
    return [...inTexts, ...inAttributes];
  }

  /** The label that a person would read for the item: the one that is nearest to it. */
  labelOf(item: Item): Spot | undefined {
    const truth = this.truth(item.id);
    const up = (element: Element): Element[] => {
      const found: Element[] = [];
      for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
        if (at.nodeType === Node.ELEMENT_NODE) found.push(at as Element);
      return found;
    };
    const own = truth ? up(truth) : [];
    const far = (spot: Spot): number => {
      const step = own.findIndex((element) => element.contains(spot.element));
      return step === -1 ? Infinity : step;
    };
    return this.spots(item.labels).sort((a, b) => far(a) - far(b))[0];
  }

  truth(id: string): Element | undefined {
    return this.marks ? this.marks.get(id) : this.all(`[data-truth="${id}"]`)[0];
  }

  /** What was taken off the page for later. */
  hold(parts: DocumentFragment[]): void {
    this.held = parts;
  }

  expect(id: string, value: string): void {
    this.expected.set(id, value);
  }

  /** Takes the marks off the page. */
  seal(): void {
    const marked = this.all<Element>('[data-truth]', ...this.held);
    this.marks = new Map(marked.map((element) => [element.getAttribute('data-truth') ?? '', element]));
    for (const element of marked) element.removeAttribute('data-truth');
  }

  /** Puts another element in the place of one; a mark moves along. */
  replace(old: Element, next: Element): void {
    old.replaceWith(next);
    for (const [id, element] of this.marks ?? []) {
      if (element === old) this.marks?.set(id, next);
      else if (old.contains(element)) {
        const index = [...old.querySelectorAll('*')].indexOf(element);
        this.marks?.set(id, [...next.querySelectorAll('*')][index] ?? element);
      }
    }
  }
}
