/** How a page's fields are marked up; consoles differ in this more than in anything else. */
export type Markup = 'label-for' | 'wrapped' | 'table' | 'dl' | 'aria' | 'placeholder' | 'unlabelled-table';

interface Drawn {
  /** Drawn only when this value is set (`provider`), or when it is exactly that (`provider=Syncro`). */
  when?: string;
}

/** A labelled value: typed by the person, or only shown. */
export interface TextControl extends Drawn {
  /** `shown` is read-only text, `readonly` an input that cannot be changed, `code` text in fixed width. */
  kind: 'text' | 'password' | 'textarea' | 'shown' | 'readonly' | 'code';
  id: string;
  label: string;
  value?: string;
  /** Dots until Reveal is pressed. */
  masked?: boolean;
  maxlength?: number;
  /** A button `Copy` beside it; the vendor's `press` hears of it as the button `Copy <label>`. */
  copy?: boolean;
  hint?: string;
}

/** One of several options; the values are the options' own texts. */
export interface ChoiceControl extends Drawn {
  kind: 'select' | 'radio';
  id: string;
  label: string;
  options: string[];
  /** The first option of a list when absent; no radio button. */
  value?: string;
}

/** Something ticked (`on`) or not (an empty string). */
export interface TickControl extends Drawn {
  kind: 'checkbox' | 'switch';
  id: string;
  label: string;
  value?: 'on';
  /** Title of the group that it stands in. */
  group?: string;
}

/** Levels by row and column, each a list named `<row> <column>`; its value is kept as `<id>/<row>/<column>`. */
export interface GridControl extends Drawn {
  kind: 'grid';
  id: string;
  rows: string[];
  columns: string[];
  options: string[];
}

/**
 * Something pressed. Without `go` a tab shows the controls with `when: 'tab=<its label>'`, a link those with
 * `when: 'opened/<its label>'`.
 */
export interface PressControl extends Drawn {
  kind: 'button' | 'link';
  label: string;
  /** Id of the page that it leads to. */
  go?: string;
  role?: 'tab';
  /** Disabled until this value is set, or is exactly that: as `when`. */
  enabledWhen?: string;
}

/** Text of the page that is no value. */
export interface TextBlock extends Drawn {
  kind: 'heading' | 'note';
  text: string;
}

export type FieldControl = TextControl | ChoiceControl;
export type Control = FieldControl | TickControl | GridControl | PressControl | TextBlock;

/** A page of a console that the kit draws. */
export interface LabPage {
  /** The id of the page in lib/vendors/<id>.ts, where there is one. */
  id: string;
  /** Path, with query and hash where the console has them. */
  path: string;
  title: string;
  /** Names that a person presses to come here, outermost first. Pages without one are reached by a button. */
  trail?: string[];
  /** The last name of the trail is a tab over the page, beside the tabs of its siblings. */
  tab?: boolean;
  markup?: Markup;
  /** Starts empty at each visit, whatever was saved before: the form for something new. */
  fresh?: boolean;
  /** The content stands in a document of its own, in a frame of the same origin. */
  frame?: boolean;
  controls: Control[];
}

/** What the console loads to draw itself. */
export interface ConsoleModel {
  name: string;
  pages: LabPage[];
}
