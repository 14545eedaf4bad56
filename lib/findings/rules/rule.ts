import type { Cause } from '../../model/cause';
import type { Lint } from '../../model/integration';
import type { Shape } from '../../model/observation';
import type { Hosting } from '../../model/hosting';
import type { Format } from '../../model/format';

/** A value to judge. A secret comes as its shape alone. */
export interface Judged {
  lint: Lint;
  value: string | undefined;
  shape: Shape | undefined;
  secret: boolean;
  /** Format that the source's documents give the field. */
  format: Format;
  hosting: Hosting;
  /** What the source console's own address says the value is. */
  fromAddress: string | undefined;
  /** The same rule's `expects` for other fields at the same place: how a swap is told. */
  others: { field: string; expects: string | undefined; format: Format }[];
}

/** What a rule says: a cause, and the right value when it can be told. */
export interface Verdict {
  cause: Cause;
  expected?: string;
  /** Fields whose values stand in each other's place. */
  swappedWith?: string;
}

export type Rule = (judged: Judged) => Verdict | undefined;
