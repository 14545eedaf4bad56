import { useState } from 'react';
import type { Levels } from '../../halopsa/tenant.ts';
import { request, type Loaded } from '../shared/data.ts';

export type EditsLevels = ReturnType<typeof useLevels>;

/** Edits the levels of a loaded agent or role: `draft` is undefined while they are only shown. */
export const useLevels = (path: string, { data, reload }: Loaded<{ levels: Levels }>) => {
  const [draft, setDraft] = useState<Levels>();
  return {
    draft,
    setDraft,
    edit: () => setDraft(data?.levels),
    save: async () => {
      await request(path, 'PUT', { levels: draft });
      setDraft(undefined);
      reload();
    },
  };
};
