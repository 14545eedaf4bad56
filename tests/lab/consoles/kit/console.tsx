import { useEffect } from 'react';
import type { ConsoleModel } from '../../kit/lab-page.ts';
import { useData } from '../shared/data.ts';
import { useRoute } from '../shared/route.ts';
import { Nav } from './nav.tsx';
import { pageAt } from './page-at.ts';
import { PageTabs } from './page-tabs.tsx';
import { PageView } from './page-view.tsx';
import css from './kit.module.css';

const Content = ({ model, route }: { model: ConsoleModel; route: URL }) => {
  const page = pageAt(model.pages, route);
  const title = page?.title ?? 'There is no such page';
  useEffect(() => {
    document.title = `${title} · ${model.name}`;
  }, [title, model.name]);
  if (!page) return <h1>{title}</h1>;
  return (
    <>
      <h1>{title}</h1>
      <PageTabs pages={model.pages} page={page} />
      {page.frame ? (
        // oxlint-disable-next-line react/iframe-missing-sandbox -- the console's own page, as consoles frame theirs
        <iframe key={page.id} title={title} src={`/framed/${page.id}`} className={css['iframe']} />
      ) : (
        <PageView key={page.id} page={page} model={model} />
      )}
    </>
  );
};

/** A vendor's console, drawn from its model. */
export const Console = () => {
  const route = useRoute();
  const { data: model } = useData<ConsoleModel>('/console-data/console');
  if (!model) return null;
  return (
    <div className={css['console']}>
      <Nav model={model} page={pageAt(model.pages, route)} />
      <main className={css['main']}>
        <p className={css['who']}>Acme Managed Services · Priya Raman · simulated console for tests</p>
        <Content model={model} route={route} />
      </main>
    </div>
  );
};
