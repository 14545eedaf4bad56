/** Why the vault refused. The error's text is the code alone: it can hold no value. */
export type VaultProblem = 'exists' | 'weak' | 'unsafe-storage' | 'no-vault';

/** Thrown by what the person asked for in the panel; `problem` is the key of the sentence to show. */
export class VaultError extends Error {
  readonly problem: VaultProblem;
  constructor(problem: VaultProblem) {
    super(`vault: ${problem}`);
    this.name = 'VaultError';
    this.problem = problem;
  }
}
