import type { Observation } from '../model/observation';
import type { ReadPlan } from '../model/view';
import type { Hands } from './overlay';

/**
 * Remembers, in this document's memory only, the secrets that were captured from it, so that one that the vendor made anew
 * afterwards is offered again. Only whether it differs is told.
 */
export function createCaptured(readValues: Hands['readValues']): {
  keep: (plan: ReadPlan, values: Record<string, string>) => void;
  tellChanged: (plan: ReadPlan, sight: Observation) => void;
} {
  const kept = new Map<string, string>();
  return {
    /** After they were saved. */
    keep: ({ fields }, values) => {
      for (const { id, secret } of fields) if (secret && values[id] !== undefined) kept.set(id, values[id]);
    },
    /** Says of each field in sight whether another secret stands there now; empty and masked ones tell nothing. */
    tellChanged: (plan, { fields }) => {
      const ids = [...kept.keys()].filter((id) => fields[id]);
      if (!ids.length) return;
      for (const [id, value] of Object.entries(readValues(document, plan, ids).values)) {
        if (value !== kept.get(id)) fields[id]!.changed = true;
      }
    },
  };
}
