import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type ConnectionSummary, searchSummaries } from '../lib/model/connection-summary';
import { panel } from '../lib/words/panel';
import { INPUT } from './text-field';

const words = panel.connections;
/** Pixels of a row: a fixed height is what lets a list of 25,000 show a window of itself. */
const ROW = 46;
const SHOWN = 7;
/** Rows drawn above and below what is in sight. */
const MARGIN = 3;

export interface ConnectionListProps {
  /** Newest first; the last used ones at once, all of them a moment later. */
  connections: readonly ConnectionSummary[];
  total: number;
  selected: string;
  guideOf: (connection: ConnectionSummary) => string;
  /** `3 of 14`, as far as it is known. */
  progress: ReadonlyMap<string, string>;
  /** The list was opened: time to read all of them. */
  onOpen: () => void;
  /** Rows that came into sight. */
  onSight: (ids: readonly string[]) => void;
  onSelect: (id: string) => void;
}

/** A search box over all connections; its list opens with the focus. Only the rows in sight are in the document. */
export function ConnectionList(props: ConnectionListProps) {
  const { connections, total, selected, onOpen, onSight, onSelect } = props;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [top, setTop] = useState(0);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const found = useMemo(() => searchSummaries(connections, query), [connections, query]);
  const first = Math.max(0, Math.floor(top / ROW) - MARGIN);
  const rows = open ? found.slice(first, first + SHOWN + 2 * MARGIN) : [];
  const inSight = rows.map((each) => each.id).join(' ');
  useEffect(() => {
    if (inSight) onSight(inSight.split(' '));
  }, [inSight, onSight]);

  const show = () => {
    if (!open) onOpen();
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setQuery('');
    setAt(0);
    setTop(0);
  };
  const choose = (row: ConnectionSummary | undefined) => {
    if (!row) return;
    close();
    onSelect(row.id);
  };
  const move = (to: number) => {
    const next = Math.min(Math.max(to, 0), found.length - 1);
    const box = scroller.current;
    setAt(next);
    if (!box) return;
    if (next * ROW < box.scrollTop) box.scrollTop = next * ROW;
    else if ((next + 1) * ROW > box.scrollTop + box.clientHeight) box.scrollTop = (next + 1) * ROW - box.clientHeight;
  };
  const onKey = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: SHOWN, PageUp: -SHOWN };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (open) move(at + step);
      else show();
    } else if (event.key === 'Enter' && open) choose(found[at]);
    else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    }
  };

  return (
    <div
      className="relative"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <Search size={15} aria-hidden="true" className="absolute inset-s-2.5 top-2.75 text-muted" />
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.searchAll(total)}
        autoComplete="off"
        spellCheck={false}
        value={query}
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open && rows.some((each) => each === found[at]) ? `${id}-${at}` : undefined}
        onFocus={show}
        onClick={show}
        onKeyDown={onKey}
        onChange={(event) => {
          show();
          setQuery(event.currentTarget.value);
          setAt(0);
          setTop(0);
          scroller.current?.scrollTo({ top: 0, behavior: 'instant' });
        }}
        className={`${INPUT} ps-8`}
      />
      {open && (
        <div className="absolute inset-x-0 top-full z-20 mt-1 rounded-lg border border-edge bg-surface p-1 shadow-lg">
          <p role="status" className="px-2 py-1 text-small text-muted">
            {found.length === 0 ? words.noneFound : words.found(found.length, Math.max(total, found.length))}
          </p>
          <div
            ref={scroller}
            tabIndex={-1}
            className="overflow-y-auto overscroll-contain"
            style={{ maxHeight: ROW * SHOWN }}
            onScroll={(event) => setTop(event.currentTarget.scrollTop)}
          >
            <ul
              role="listbox"
              id={`${id}-list`}
              aria-label={words.list}
              className="relative"
              style={{ height: found.length * ROW }}
            >
              {rows.map((row, offset) => (
                <Row
                  key={row.id}
                  {...props}
                  row={row}
                  id={`${id}-${first + offset}`}
                  index={first + offset}
                  count={found.length}
                  active={first + offset === at}
                  chosen={row.id === selected}
                  onChoose={() => choose(row)}
                />
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}

interface RowProps extends Pick<ConnectionListProps, 'guideOf' | 'progress'> {
  row: ConnectionSummary;
  id: string;
  index: number;
  count: number;
  active: boolean;
  chosen: boolean;
  onChoose: () => void;
}

function Row({ row, id, index, count, active, chosen, guideOf, progress, onChoose }: RowProps) {
  const done = progress.get(row.id);
  return (
    // The keyboard works in the search box, which names the active row.
    <li
      role="option"
      id={id}
      aria-selected={chosen}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ insetBlockStart: index * ROW, height: ROW }}
      className={`absolute inset-x-0 flex cursor-pointer flex-col justify-center rounded-md px-2 leading-snug ${active ? 'bg-accent-soft' : 'hover:bg-sunken'}`}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={`truncate ${chosen ? 'font-semibold' : ''}`}>{row.customer}</span>
      <span className="truncate text-small text-muted">
        {[done, guideOf(row), row.hosts[0]].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
