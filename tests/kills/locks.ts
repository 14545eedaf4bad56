import { type World, inWorld, thisWorld } from './world';

type Task = (lock: object | null) => unknown;
interface Waiting {
  world: World | undefined;
  start: () => void;
}

/** `navigator.locks` across worlds: a dead one's locks fall free, as the browser does when a worker ends. */
export class Locks {
  readonly #held = new Map<string, Waiting>();
  readonly #queues = new Map<string, Waiting[]>();

  request(name: string, second: Task | { ifAvailable?: boolean }, third?: Task): Promise<unknown> {
    const task = (third ?? second) as Task;
    const options = third ? (second as { ifAvailable?: boolean }) : {};
    const world = thisWorld();
    if (options.ifAvailable && this.#held.has(name)) return Promise.resolve(task(null));
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        world,
        start: () => {
          this.#held.set(name, waiting);
          const free = () => this.#free(name, waiting);
          world?.onEnd(free);
          inWorld(world, async () => task({}))
            .then(resolve, reject)
            .finally(free);
        },
      };
      this.#queues.set(name, [...(this.#queues.get(name) ?? []), waiting]);
      this.#next(name);
    });
  }

  #free(name: string, waiting: Waiting): void {
    if (this.#held.get(name) !== waiting) return;
    this.#held.delete(name);
    this.#next(name);
  }

  #next(name: string): void {
    if (this.#held.has(name)) return;
    const alive = (this.#queues.get(name) ?? []).filter(({ world }) => !world?.dead);
    const [first, ...rest] = alive;
    this.#queues.set(name, rest);
    first?.start();
  }
}
