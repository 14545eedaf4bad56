import type { Parsed } from './parsed.ts';
import { type Row, row } from './row.ts';
import type { FileSize, Sizes } from './sizes.ts';

const total = (files: readonly FileSize[]) => files.reduce((sum, { gz }) => sum + gz, 0);

/** Bytes, as built and as a page gets them. */
export function byteRows(sizes: Sizes, parsed: Record<'elsewhere' | 'vendor' | 'iframes', Parsed>): Row[] {
  const { detector, overlay, strangers, panel, panelLater, worker } = sizes;
  return [
    row({
      id: 'bytes.elsewhere',
      measure: 'on a page of no vendor',
      unit: 'characters',
      value: parsed.elsewhere.length,
      goal: 0,
    }),
    row({
      id: 'bytes.detector',
      measure: 'detector before a match, gz',
      unit: 'bytes',
      value: detector.gz,
      goal: 6000,
      stretch: 4000,
      note: `${detector.raw} raw`,
    }),
    row({
      id: 'bytes.vendor',
      measure: 'detector, overlay, locator and capture on a vendor page, gz',
      unit: 'bytes',
      value: detector.gz + overlay.gz,
      goal: 20_000,
      stretch: 14_000,
      note: `overlay.js ${overlay.gz} gz, ${overlay.raw} raw`,
    }),
    row({
      id: 'bytes.strangers',
      measure: 'React, zod or a vendor’s labels in the content bundles',
      unit: 'found',
      value: strangers.length,
      goal: 0,
      ...(strangers.length > 0 && { note: strangers.join('; ') }),
    }),
    row({
      id: 'frames',
      measure: 'scripts parsed on a page with 20 frames of its own site',
      unit: 'scripts',
      value: parsed.iframes.scripts,
      goal: parsed.vendor.scripts,
      note: 'goal: as many as without frames',
    }),
    row({
      id: 'bytes.panel',
      measure: 'side panel JavaScript, gz',
      unit: 'bytes',
      value: total(panel),
      goal: 120_000,
      note: `${total(panelLater)} more may be loaded later`,
    }),
    row({
      id: 'bytes.worker',
      measure: 'background worker, gz',
      unit: 'bytes',
      value: worker.gz,
      goal: null,
      note: `${worker.raw} raw`,
    }),
  ];
}
