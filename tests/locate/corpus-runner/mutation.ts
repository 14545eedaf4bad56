import type { FixturePage } from './fixture-page';

/** How a console that nobody here controls may differ tomorrow. One file each in `mutations/`. */
export interface Mutation {
  /** What happens to the page, for a reader. */
  about: string;
  /** How often it is drawn, when not as often as the others. */
  seeds?: number;
  /** Before the first look. */
  change?: (page: FixturePage) => void;
  /** Between the first look and the second, on the living page. */
  later?: (page: FixturePage) => void;
  /** What the first look of two must see: everything, or nothing at all. */
  first?: 'everything' | 'nothing';
}
