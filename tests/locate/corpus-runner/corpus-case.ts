import type { ReadPlan, RingTarget } from '../../../lib/model/view';

/**
 * What a person sees on one hand-written console, `corpus/<name>.html`: which value stands where. The elements are marked
 * there by `data-truth="<id>"`; the marks are taken off the page before anything of the product looks at it.
 */
export interface CorpusCase {
  /** The kind of page this stands for. */
  about: string;
  plan: ReadPlan;
  /** Field id → its value as it stands, white space at the ends set aside. */
  fields: Record<string, string>;
  /** Fields that show dots: found, and never captured. */
  masked?: string[];
  /** Setting id → id of the chosen value, `''` for none. */
  settings?: Record<string, string>;
  /** Permission id → ticked. */
  permissions?: Record<string, boolean>;
  /** Ticked boxes of the list that the plan does not know. */
  others?: string[];
  /** Mark on the page → what is to be ringed there. */
  targets?: Record<string, RingTarget>;
}
