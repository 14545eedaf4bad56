import type { ConsoleModel } from '../../kit/lab-page.ts';
import { useData } from '../shared/data.ts';
import { PageView } from './page-view.tsx';
import css from './kit.module.css';

/** The content of one page as a document of its own. */
export const FramedPage = ({ id }: { id: string }) => {
  const { data: model } = useData<ConsoleModel>('/console-data/console');
  const page = model?.pages.find((each) => each.id === id);
  return <div className={css['framed']}>{model && page && <PageView key={page.id} page={page} model={model} />}</div>;
};
