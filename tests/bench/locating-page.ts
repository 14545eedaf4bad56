import { observe } from '../../lib/capture/observe';
import { findField } from '../../lib/locate/find-field';
import { findLandmarks } from '../../lib/locate/landmarks';
import { locateTarget } from '../../lib/locate/locate-target';
import { planOf } from '../locate/plans';
import halopsa from '../../lib/vendors/halopsa';
import { watchList } from '../../lib/detect/identify';

/** Runs inside the browser: what one look at the page costs, in ms. */

const plan = planOf('halopsa', 'application-new');
const landmarks = watchList('https://acme.halopsa.com/', [halopsa]);
const secret = plan.fields.find(({ id }) => id === 'clientSecret');

/** Everything that the overlay does after a change: plan, ring, one mark. */
export function look(): number {
  const start = performance.now();
  observe(document, plan);
  if (secret) locateTarget(document, { kind: 'field', labels: secret.labels, format: secret.format });
  findField(document, ['Application Name']);
  return performance.now() - start;
}

/** What the detector does after a change. */
export function detect(): number {
  const start = performance.now();
  findLandmarks(document, landmarks);
  return performance.now() - start;
}

const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** A page's usual changes: its form is drawn anew, rows come, a text changes. */
function change(turn: number): void {
  const view = document.getElementById('view');
  if (turn % 3 === 0 && view) view.replaceChildren(...view.cloneNode(true).childNodes);
  else if (turn % 3 === 1) {
    const row = document.createElement('div');
    row.innerHTML = `<span>Ticket ${turn}</span><span>Harbour</span><a href="#">Open</a>`;
    document.body.append(row);
  } else if (document.body.lastElementChild?.firstElementChild?.firstChild)
    (document.body.lastElementChild.firstElementChild.firstChild as Text).data = `Ticket ${turn}, new`;
}

/** Looks after each of many batches of changes, when the page has laid itself out. */
export async function batches(times: number, of: () => number): Promise<number[]> {
  const costs: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    change(turn);
    await frame();
    costs.push(of());
  }
  return costs;
}
