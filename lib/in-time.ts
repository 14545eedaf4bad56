/** Milliseconds. The browser opens a database within a few, and with 70 MB on a slow disk within a second or two. */
export const ANSWERED_WITHIN = 10_000;

/** The browser took note of an opening and says nothing, as on a disk that hangs. It may still answer. */
export class Unanswered extends DOMException {
  /** Ends when it answers after all, whatever it answers. */
  readonly answer: Promise<unknown>;

  constructor(answer: Promise<unknown>, blocked: boolean) {
    super('the storage does not answer', blocked ? 'BlockedError' : 'TimeoutError');
    this.answer = answer.catch(() => undefined);
  }
}

/** Waits for an opening as long as anybody should. @throws Unanswered when that is over; the opening goes on. */
export async function inTime<T>(answer: Promise<T>, isBlocked: () => boolean): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unanswered(answer, isBlocked())), ANSWERED_WITHIN);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
