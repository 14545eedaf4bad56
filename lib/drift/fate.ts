/** Something that a step asks for and that its page does not show as it should. */
export interface Lost {
  kind: 'field' | 'setting' | 'permission' | 'button' | 'link' | 'tab' | 'heading' | 'textbox';
  /** What it is called in any wording; the first is the usual one. */
  labels: string[];
}

/** What became of it. `name` and `under` are texts of the page. */
export type Fate =
  /** Its name stands on the page, but not where such a thing belongs. */
  | { fate: 'moved'; under?: string }
  /** Something of the same kind with other words. */
  | { fate: 'renamed'; name: string }
  /** Its name stands in a part of the page that is not shown now. */
  | { fate: 'closed' }
  | { fate: 'gone' };
