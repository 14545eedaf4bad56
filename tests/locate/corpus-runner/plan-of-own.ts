import type { Format } from '../../../lib/model/format';
import type { ReadPlan } from '../../../lib/model/view';
import { inEveryLanguage } from '../translations';

const labels = (words: string | readonly string[]): string[] => [words].flat().flatMap(inEveryLanguage);

interface Own {
  /** Id → format, whether it is secret, and what it is called in English. */
  fields?: Record<string, [format: Format, kind: 'open' | 'secret', ...words: string[]]>;
  /** Id → what it is called, what each value is called, in a grid the head of the column. */
  settings?: Record<string, { words: string | string[]; values: Record<string, string | string[]>; column?: string }>;
  permissions?: Record<string, string | string[]>;
}

/** A plan for a console that is none of the vendors', written in English and looked up in the other languages. */
export function planOfOwn(page: string, { fields = {}, settings = {}, permissions = {} }: Own): ReadPlan {
  return {
    page,
    fields: Object.entries(fields).map(([id, [format, kind, ...words]]) => ({
      id,
      labels: labels(words),
      format,
      secret: kind === 'secret',
    })),
    settings: Object.entries(settings).map(([id, { words, values, column }]) => ({
      id,
      labels: labels(words),
      ...(column === undefined ? {} : { column: labels(column) }),
      values: Object.entries(values).map(([value, says]) => ({ id: value, labels: labels(says) })),
    })),
    permissions: Object.entries(permissions).map(([id, words]) => ({ id, labels: labels(words) })),
  };
}
