import { above } from './above';
import { holds } from './composed';
import type { Units } from './inside';
import { leavesSaying } from './read-text';
import { reading } from './reading';
import { normalise } from './text';
import { isVisible } from './visible';

/** A row of a grid is no deeper than this. */
const LEVELS = 6;

/** The cell that holds the text and nothing else: as wide as its column. */
function cellOf(holder: Element): Element {
  const text = normalise(reading(holder).textContent);
  let cell = holder;
  for (let up = above(cell); up && normalise(reading(up).textContent) === text; up = above(up)) cell = up;
  return cell;
}

/** Which of the row's children holds it. */
const placeIn = (row: Element | null, node: Element): number =>
  [...(row?.children ?? [])].findIndex((child) => holds(child, node));

/**
 * Where the row of one text and the column of another meet, as people find it: by sight. Heads often live in a table of
 * their own, so markup alone does not tell (Security Roles in ConnectWise PSA, a GWT page).
 *
 * @param holders elements that hold the row's name
 * @param heads elements that hold the column's
 */
export function gridCells(
  holders: readonly Element[],
  heads: readonly Element[],
  units: Units,
  values: ReadonlySet<string>,
): Element[] {
  // What is not seen has no size, and meets nothing.
  const columns = heads.map(cellOf);
  const found = new Set<Element>();
  for (const holder of holders) {
    let row: Element | null = cellOf(holder);
    let cells: Element[] = [];
    for (let level = 0; row && level < LEVELS; level++, row = above(row)) {
      cells = units(row);
      // Cells of a grid that is read and not written show their value as a text.
      if (!cells.length) cells = leavesSaying(row, values).filter((cell) => isVisible(cell));
      if (cells.length > 1) break;
    }
    const { top, bottom } = holder.getBoundingClientRect();
    for (const column of columns) {
      const head = column.getBoundingClientRect();
      const headed = column.parentElement;
      // Of as many heads as cells the same one; where sight and order disagree, neither is believed.
      const alike = headed?.childElementCount === row?.childElementCount;
      for (const cell of cells) {
        const box = cell.getBoundingClientRect();
        const middle = (box.left + box.right) / 2;
        const meets =
          box.top < bottom && box.bottom > Math.max(top, head.bottom) && middle >= head.left && middle <= head.right;
        if (meets && (!alike || placeIn(headed, column) === placeIn(row, cell))) found.add(cell);
      }
    }
  }
  return [...found];
}
