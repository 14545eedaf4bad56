import type { LabPage } from '../../kit/lab-page.ts';
import { navigate } from '../shared/route.ts';
import css from '../shared/controls.module.css';

const parentOf = (page: LabPage) => page.trail?.slice(0, -1).join('/');
const nameOf = (page: LabPage) => page.trail?.at(-1) ?? page.title;

/** The tabs of a page and its siblings; nothing on a page that is no tab. */
export const PageTabs = ({ pages, page }: { pages: readonly LabPage[]; page: LabPage }) => {
  if (!page.tab) return null;
  return (
    <div role="tablist" aria-label="Sections" className={css['tabs']}>
      {pages
        .filter((each) => each.tab && parentOf(each) === parentOf(page))
        .map((each) => (
          <button
            key={each.id}
            type="button"
            role="tab"
            className={css['tab']}
            aria-selected={each === page}
            onClick={() => navigate(each.path)}
          >
            {nameOf(each)}
          </button>
        ))}
    </div>
  );
};
