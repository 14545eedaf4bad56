import { AsyncLocalStorage } from 'node:async_hooks';

/** Never resolves: what a killed worker waits for. */
export const NEVER = new Promise<never>(() => undefined);

/**
 * One life of a context of the extension, with its own module graph. Every storage call counts two points, before and
 * after; at the chosen one the life ends: open transactions are undone, locks fall free, and nothing that its code still
 * does reaches any storage, page or server.
 */
export class World {
  points = 0;
  dead = false;
  readonly #killAt: number;
  readonly #onEnd: (() => void)[] = [];
  readonly #ended: Promise<'killed'>;
  #tell: () => void = () => undefined;

  constructor(killAt = Infinity) {
    this.#killAt = killAt;
    this.#ended = new Promise((resolve) => {
      this.#tell = () => resolve('killed');
    });
  }

  /** Passes a point. @returns whether the world is dead there. */
  pass(): boolean {
    if (!this.dead && this.points++ === this.#killAt) this.end();
    return this.dead;
  }

  end(): void {
    if (this.dead) return;
    this.dead = true;
    for (const each of this.#onEnd) each();
    this.#tell();
  }

  onEnd(task: () => void): void {
    this.#onEnd.push(task);
  }

  /** Runs code of the product in this world. @returns `killed` when the world ends before the code does. */
  async run(task: () => Promise<void>): Promise<'done' | 'killed'> {
    const running = here.run(this, task).then(() => 'done' as const);
    // What dies with the world may fail as it likes.
    running.catch(() => undefined);
    const outcome = await Promise.race([this.#ended, running]);
    return this.dead ? 'killed' : outcome;
  }
}

const here = new AsyncLocalStorage<World>();

/** The world whose code is running; none in the test's own. */
export const thisWorld = (): World | undefined => here.getStore();

/** Runs a callback in the world that asked for it. */
export const inWorld = <T>(world: World | undefined, task: () => T): T => (world ? here.run(world, task) : task());

/** A call out of a world, with a point before and one after it. */
export async function gated<T>(call: () => T | Promise<T>): Promise<T> {
  const world = thisWorld();
  if (world?.pass()) return NEVER;
  const result = await call();
  if (world?.pass()) return NEVER;
  return result;
}
