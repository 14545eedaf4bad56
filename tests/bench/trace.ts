import type { Tab } from './chromium.ts';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  /** CPU time of the thread. */
  tts?: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/** Main-thread time of an extension in a stretch of time, ms. */
export interface Own {
  /** In functions and scripts of the extension's files, outermost only: content scripts, then worker and pages. */
  content: number;
  worker: number;
  calls: number;
  /** Promise reactions outside any function of a page: the trace names no owner, so compare with a bare page. */
  reactions: number;
  /** Timers that went off and ran a function of the extension. */
  timers: number;
  /** Of one task the most, ms of CPU: in functions of the extension's files, and whatever else went on in it. */
  longest: number;
  longestTask: number;
}

/** Traces what happens during `act`, in all processes of the browser. */
export async function trace(tab: Tab, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const off = tab.on<{ value: TraceEvent[] }>('Tracing.dataCollected', ({ value }) => events.push(...value));
  await tab.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordContinuously',
      excludedCategories: ['*'],
      includedCategories: ['devtools.timeline', 'toplevel', 'v8', 'v8.execute'],
    },
  });
  await act();
  const complete = tab.next('Tracing.tracingComplete');
  await tab.send('Tracing.end');
  await complete;
  off();
  return events;
}

const lasts = (event: TraceEvent) => (event.tdur ?? event.dur ?? 0) / 1000;
const within = (inner: TraceEvent, outer: TraceEvent) =>
  inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);

/** @param origin `chrome-extension://…`; undefined where there is no extension. */
export function ownTime(events: readonly TraceEvent[], origin: string | undefined): Own {
  const spans = whole(events).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const urlOf = ({ args }: TraceEvent) => args?.data?.url ?? '';
  const isOwn = (event: TraceEvent) => origin !== undefined && urlOf(event).startsWith(`${origin}/`);
  const own = outermost(spans.filter(isOwn));
  const inWorker = (event: TraceEvent) => /\/(background|worker)\.js$|\.html$|\/chunks\//.test(urlOf(event));
  const pages = spans.filter((event) => urlOf(event).startsWith('https:'));
  const content = own.filter((event) => !inWorker(event));
  // Workers have reactions too; only the page's own thread counts.
  // A page without any script of its own is told by its being loaded or drawn.
  const loads = spans.filter(({ name }) => name === 'CommitLoad' || name === 'PrePaint');
  const threads = new Set([...pages, ...content, ...loads].map(({ pid, tid }) => `${pid} ${tid}`));
  const onPage = ({ pid, tid }: TraceEvent) => threads.has(`${pid} ${tid}`);
  const reactions = outermost(spans.filter((event) => event.name === 'RunMicrotasks' && onPage(event))).filter(
    (event) => ![...pages, ...own].some((other) => within(other, event) || within(event, other)),
  );
  const timers = spans.filter(({ name }) => name === 'TimerFire');
  const tasks = spans.filter((event) => event.name.endsWith('RunTask') && onPage(event));
  const sum = (list: TraceEvent[]) => list.reduce((total, event) => total + lasts(event), 0);
  return {
    content: sum(content),
    worker: sum(own.filter(inWorker)),
    calls: own.length,
    reactions: sum(reactions),
    timers: timers.filter((timer) => own.some((event) => within(event, timer))).length,
    longest: Math.max(0, ...tasks.map((task) => sum(content.filter((event) => within(event, task))))),
    longestTask: Math.max(0, ...tasks.map(lasts)),
  };
}

/** Events with a length: those that came so, and those that came as a beginning and an end. */
function whole(events: readonly TraceEvent[]): TraceEvent[] {
  const open = new Map<string, TraceEvent[]>();
  return events
    .toSorted((a, b) => a.ts - b.ts)
    .flatMap((event) => {
      if (event.ph === 'X') return [event];
      const thread = `${event.pid} ${event.tid}`;
      const stack = open.get(thread) ?? [];
      open.set(thread, stack);
      if (event.ph === 'B') stack.push(event);
      const begun = event.ph === 'E' ? stack.pop() : undefined;
      if (!begun) return [];
      const cpu = event.tts !== undefined && begun.tts !== undefined && { tdur: event.tts - begun.tts };
      return [{ ...begun, ph: 'X', dur: event.ts - begun.ts, ...cpu }];
    });
}

/** Those that lie in no other one of the list; sorted by time. */
function outermost(spans: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return spans.filter(({ pid, tid, ts, dur = 0 }) => {
    const thread = `${pid} ${tid}`;
    if (ts < (ends.get(thread) ?? 0)) return false;
    ends.set(thread, ts + dur);
    return true;
  });
}
