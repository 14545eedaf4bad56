import { useState } from 'react';

/**
 * One try of a form at a time: busy while it runs, then without a word or with what is the matter.
 * @param failed what is said when the work throws; its own text stays inside, it could quote a value.
 */
export function useAttempt(failed: string) {
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string>();
  /** @param work its answer is what is the matter; none when all is well. */
  const run = (work: () => Promise<string | undefined>): void => {
    setWorking(true);
    setProblem(undefined);
    work()
      .then(setProblem, () => setProblem(failed))
      .finally(() => setWorking(false));
  };
  return { working, problem, setProblem, run };
}
