import type { Permission } from '../../../../lib/model/vendor.ts';
import { goWhere } from '../find-way.ts';
import type { Performance } from '../stage.ts';

/** Ticks exactly the boxes that the pair needs: what is ticked beside them is unticked. */
export const tickPermissions: Performance = async (stage, step) => {
  const { permissions } = step.vendor;
  const { grants } = stage.pair.integration;
  const person = stage[step.side];
  const needed = permissions.filter(({ id, pages }) => pages.length > 0 && grants.includes(id));
  const page = ({ pages }: Permission): string | undefined =>
    step.step.page !== undefined && pages.includes(step.step.page) ? step.step.page : pages[0];
  for (const permission of needed) {
    const isThere = () => person.isThere(permission.labels, ['checkbox', 'switch']);
    await goWhere(permission.labels.join(' or '), person, step, isThere, page(permission));
    await person.tick(permission.labels);
  }
  const implied = new Set(needed.flatMap(({ implies = [] }) => implies));
  for (const { id, labels, pages } of permissions) {
    if (!grants.includes(id) && !implied.has(id) && pages.length > 0) await person.untick(labels);
  }
};
