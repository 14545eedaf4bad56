import { useEffect, useState } from 'react';

/** An answer that is no success; `message` is for the person. */
export class DataError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Loads or sends JSON. Rejects with a DataError on any status but 2xx. */
export const request = async <T>(path: string, method = 'GET', body?: unknown): Promise<T> => {
  const response = await fetch(path, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer = (await response.json()) as T & { message?: string; alert?: string };
  if (!response.ok) throw new DataError(response.status, answer?.alert ?? answer?.message ?? 'Something went wrong.');
  return answer;
};

/** What a page knows of its data. */
export interface Loaded<T> {
  data: T | undefined;
  error: string | undefined;
  /** Loads it again. */
  reload: () => void;
}

/** Data of a page, loaded when the path changes; undefined until it is there, also while it is loaded again. */
export const useData = <T>(path: string): Loaded<T> => {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<{ path: string; turn: number; data?: T; error?: string }>({ path, turn });
  useEffect(() => {
    let current = true;
    request<T>(path).then(
      (data) => current && setState({ path, turn, data }),
      (error: unknown) =>
        current && setState({ path, turn, error: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [path, turn]);
  const fresh = state.path === path && state.turn === turn ? state : undefined;
  return { data: fresh?.data, error: fresh?.error, reload: () => setTurn((before) => before + 1) };
};
