import type { Values } from './values.ts';

/** What a control needs to be drawn and to act. */
export interface Acting {
  values: Values;
  busy: boolean;
  onChange: (id: string, value: string) => void;
  onPress: (button: string) => void;
  /** Opens a page by its id. */
  onOpen: (id: string) => void;
}
