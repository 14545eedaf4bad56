import { openRoots } from '../locate/open-roots';
import { isVisible } from '../locate/visible';
import { nameOf } from '../locate/name-of';

/** What the structure of a page is made of, as far as a control is found by it. */
const PARTS =
  'form,fieldset,legend,table,th,dl,dt,iframe,dialog,nav,main,label,input:not([type=hidden]),textarea,select,button,a,summary,h1,h2,h3,h4,h5,h6,[role],[contenteditable]';
/** Its text is a name that the page's author gave. What is in a box or a cell is a value and never read. */
const TITLES =
  'legend,th,dt,label,button,a,summary,h1,h2,h3,h4,h5,h6,[role=tab],[role=button],[role=link],[role=heading]';

// Only known ones are told: a tag, role or type that somebody made up can be any text.
const TAGS = new Set(
  'form fieldset legend table th dl dt iframe dialog nav main label input textarea select button a summary h1 h2 h3 h4 h5 h6 div span p ul ol li section article aside header footer svg td tr tbody'.split(
    ' ',
  ),
);
const ROLES = new Set(
  'alert alertdialog button cell checkbox columnheader combobox dialog form grid gridcell group heading link list listbox listitem main menu menubar menuitem navigation none option presentation radio radiogroup region row rowheader search searchbox spinbutton status switch tab tablist tabpanel table textbox toolbar tree treeitem'.split(
    ' ',
  ),
);

const MOST_LINES = 250;
const LONGEST_LINE = 120;
/** Characters; enough for the form in question, and an issue takes it. */
export const MOST = 10_000;

/**
 * The structure of a page for a report: tags, roles and the words of labels, as far as `words` knows them. Whatever else
 * a label says is an ellipsis, since a label can hold a customer's name; values, options, cells and ids that are not made
 * of the same words do not occur. A person reads it before it goes anywhere.
 *
 * @param words lower-case words that may be told
 */
export function describePage(page: Document, words: ReadonlySet<string>): string {
  const tell = (text: string): string => {
    const told = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (words.has(word.toLowerCase()) ? word : '…'));
    return told
      .join(' ')
      .replace(/…( …)+/g, '…')
      .slice(0, LONGEST_LINE);
  };
  const idOf = (element: Element, attribute: string): string => {
    const value = element.getAttribute(attribute) ?? '';
    const parts = value.replace(/([a-z])([A-Z])/g, '$1 $2').match(/[\p{L}\p{N}]+/gu) ?? [];
    const plain = value.length <= 40 && parts.length > 0 && parts.every((part) => words.has(part.toLowerCase()));
    return plain ? ` ${attribute}=${value}` : '';
  };
  const lines: string[] = [];
  const add = (line: string) => {
    const before = lines.at(-1) ?? '';
    const times = Number(/ × (\d+)$/.exec(before)?.[1] ?? 1);
    if (before.replace(/ × \d+$/, '') === line) lines[lines.length - 1] = `${line} × ${times + 1}`;
    else lines.push(line);
  };
  for (const part of openRoots(page)) {
    if (part !== page) add(part.nodeType === Node.DOCUMENT_NODE ? '(in a frame)' : '(in a shadow root)');
    for (const element of part.querySelectorAll(PARTS)) {
      if (lines.length >= MOST_LINES) break;
      let depth = 0;
      for (let up = element.parentElement; up; up = up.parentElement) if (up.matches(PARTS)) depth++;
      const role = element.getAttribute('role');
      // As the browser understands it.
      const { type } = element as HTMLInputElement;
      const name = element.matches(TITLES)
        ? // Without the text of boxes that stand inside a label.
          nameOf(element)
        : (element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '');
      add(
        [
          '  '.repeat(Math.min(depth, 6)),
          TAGS.has(element.localName) ? element.localName : 'element',
          role && ROLES.has(role) ? `[${role}]` : '',
          element.localName === 'input' ? `:${type}` : '',
          idOf(element, 'name'),
          idOf(element, 'id'),
          name ? ` "${tell(name)}"` : '',
          isVisible(element) ? '' : ' (not shown)',
        ].join(''),
      );
    }
  }
  return lines.join('\n').slice(0, MOST);
}
