import type { Pair } from '../../../lib/model/pair.ts';
import type { Session } from './browser.ts';
import type { Person } from './console.ts';
import type { GuideStep } from './guide.ts';
import type { Fault } from '../../lab/faults.ts';
import type { Overlay } from './overlay.ts';
import type { Panel } from './panel.ts';

/** Classes that work a console, the overlay and the workbench. */
export interface Hands {
  Person: typeof Person;
  Overlay: typeof Overlay;
  Panel: typeof Panel;
}

/** What a play needs to know of a fault of the lab. */
export type PlayedFault = Pick<Fault, 'name' | 'host' | 'skips' | 'unfinished'>;

/** What a play works with. */
export interface Stage {
  session: Session;
  hands: Hands;
  pair: Pair;
  fault: PlayedFault | undefined;
  /** The page that the technician works on now; the source's as long as the destination was not opened. */
  source: Person;
  destination: Person;
  panel: Panel;
  /** What the person has in hand that no page shows, by the source field's id. */
  inHand: Readonly<Record<string, string>>;
}

/** What a technician does for a step. It throws when the page does not offer what the guide asks for. */
export type Performance = (stage: Stage, step: GuideStep) => Promise<void>;

/** Special hands: by step id, in tests/e2e/performances/<integration or vendor id>.ts. */
export interface Performances {
  /** The address that a play opens first, when it is another one than the lab vendor's own. */
  start?: (options: { hosting: 'hosted' | 'on-prem'; wording: 'customers' | 'clients' }) => string;
  steps: Readonly<Record<string, Performance>>;
}
