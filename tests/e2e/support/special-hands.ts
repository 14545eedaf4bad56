import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Pair } from '../../../lib/model/pair.ts';
import type { GuideStep } from './guide.ts';
import type { Performance, Performances } from './stage.ts';

const FOLDER = join(import.meta.dirname, '../performances');

const files = new Map(
  await Promise.all(
    globSync('*.ts', { cwd: FOLDER }).map(async (file): Promise<[string, Performances]> => {
      const { default: hands } = (await import(join(FOLDER, file))) as { default: Performances };
      return [file.replace(/\.ts$/, ''), hands];
    }),
  ),
);

/** The special hands of an integration or a vendor, if it has any. */
export const handsOf = (id: string): Performances | undefined => files.get(id);

/** What is done otherwise than by the step's data: for this integration, else for the vendor whose step it is. */
export function specialPerformance({ integration }: Pair, { id, vendor }: GuideStep): Performance | undefined {
  const own = [integration.id, vendor.id, integration.source, integration.destination];
  return own.map((name) => handsOf(name)?.steps[id]).find((performance) => performance !== undefined);
}
