import type { Cause } from '../model/cause';
import type { Check } from '../model/check';
import type { ErrorMeaning } from '../model/vendor';
import { causeWords } from '../words/causes';
import type { CauseContext } from '../words/causes';
import { type Facts, context } from './facts';
import type { Entry } from './ledger';

/** A check's result before it is set among the others. */
export interface Judgement {
  state: Check['state'];
  verdict: string;
  cause?: Cause;
  fix?: string;
  evidence?: Check['evidence'];
  /**
   * The mistakes behind a failure, as keys. A check all of whose mistakes an earlier check has named is skipped in its
   * favour: one mistake, one cause.
   */
  roots?: string[];
  durationMs?: number;
}

/** A check that waits for another one, by the other's title. */
export interface Skipped {
  skippedFor: string;
  evidence?: Check['evidence'];
}

/** `undefined`: its request is still under way. */
export type Ruling = Judgement | Skipped | undefined;

/** What may be shown of an answer. */
export function evidence(
  facts: Facts,
  entry: Entry | undefined,
  said?: { code?: string; text?: string },
): Check['evidence'] {
  const status = entry && 'status' in entry ? entry.status : undefined;
  return {
    ...(status === undefined ? {} : { status }),
    ...(entry?.path === undefined ? {} : { path: facts.mask(entry.path) }),
    ...(said?.code ? { code: facts.mask(said.code) } : {}),
    ...(said?.text ? { detail: facts.mask(said.text) } : {}),
  };
}

/** What the vendor's own data says of an answer, for `blame`. */
export const wordsOf = ({ explain, says, fix }: Pick<ErrorMeaning, 'explain' | 'says' | 'fix'>) => ({
  explain,
  says,
  fix,
});

/** A failure that has a name. @param roots - defaults to the cause itself. */
export function blame(
  facts: Facts,
  cause: Cause,
  more: {
    context?: Partial<CauseContext>;
    explain?: string | undefined;
    says?: string | undefined;
    fix?: string | undefined;
    evidence?: Check['evidence'];
    state?: 'failed' | 'warning';
    roots?: string[];
    durationMs?: number;
  } = {},
): Judgement {
  const words = causeWords[cause];
  const about = context(facts, more.context);
  return {
    state: more.state ?? 'failed',
    verdict: [more.says ?? words.message(about), more.explain].filter(Boolean).join(' '),
    cause,
    fix: more.fix ?? words.fix(about),
    roots: more.roots ?? [cause],
    ...(more.evidence ? { evidence: more.evidence } : {}),
    ...(more.durationMs === undefined ? {} : { durationMs: more.durationMs }),
  };
}
