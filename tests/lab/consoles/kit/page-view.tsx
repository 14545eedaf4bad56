import { useState } from 'react';
import type { ConsoleModel, LabPage } from '../../kit/lab-page.ts';
import { Alert } from '../shared/controls.tsx';
import { request, useData } from '../shared/data.ts';
import { navigate, newsOf } from '../shared/route.ts';
import { RunList } from './run-list.tsx';
import { runsOf } from './runs.ts';
import { defaultsOf, idsOf, isDrawn, type Values } from './values.ts';
import css from './kit.module.css';

interface Loaded {
  values: Values;
  once: Values;
}

interface Pressed extends Partial<Loaded> {
  kept: string[];
  go?: string;
  alert?: string;
  status?: string;
}

interface PageViewProps {
  page: LabPage;
  model: ConsoleModel;
}

const PageForm = ({ page, model, loaded }: PageViewProps & { loaded: Loaded }) => {
  const [saved, setSaved] = useState(loaded.values);
  const [once, setOnce] = useState(loaded.once);
  const [draft, setDraft] = useState<Values>({});
  const [told, setTold] = useState<{ alert?: string | undefined; status?: string | undefined }>({ status: newsOf() });
  const [busy, setBusy] = useState(false);
  const values = { ...defaultsOf(page), ...saved, ...once, ...draft };
  const drawn = page.controls.filter((control) => isDrawn(control, values));

  const press = async (button: string) => {
    setBusy(true);
    setTold({});
    try {
      const own = Object.fromEntries(idsOf(page).map((id) => [id, values[id] ?? '']));
      const pressed = await request<Pressed>(`/console-data/press/${page.id}`, 'POST', { button, values: own });
      const target = model.pages.find(({ id }) => id === pressed.go);
      if (target && target !== page) {
        navigate(target.path, pressed.status === undefined ? {} : { news: pressed.status });
        return;
      }
      const { values: now = {}, kept } = pressed;
      const ofThisVisit = Object.fromEntries(kept.map((id) => [id, now[id] ?? '']));
      setSaved((before) => (page.fresh ? { ...before, ...ofThisVisit } : now));
      setOnce((before) => ({ ...before, ...pressed.once }));
      // What the vendor set is no draft any more; everything else that was typed stays.
      setDraft((before) => Object.fromEntries(Object.entries(before).filter(([id]) => !kept.includes(id))));
      setTold({ alert: pressed.alert, status: pressed.status });
    } catch (error) {
      setTold({ alert: error instanceof Error ? error.message : String(error) });
    }
    setBusy(false);
  };
  const open = (id: string) => {
    const target = model.pages.find((each) => each.id === id);
    if (target) navigate(target.path);
  };

  return (
    <div className={css['page']}>
      {told.alert && <Alert>{told.alert}</Alert>}
      {told.status && (
        <div role="status" className={css['status']}>
          {told.status}
        </div>
      )}
      <RunList
        runs={runsOf(drawn)}
        markup={page.markup ?? 'label-for'}
        values={values}
        busy={busy}
        onChange={(id, value) => setDraft((before) => ({ ...before, [id]: value }))}
        onPress={(button) => void press(button)}
        onOpen={open}
      />
    </div>
  );
};

/** A page of the console: loads what was saved, keeps what is typed until a button is pressed. */
export const PageView = ({ page, model }: PageViewProps) => {
  const { data, error } = useData<Loaded>(`/console-data/values/${page.id}`);
  if (error) return <Alert>{error}</Alert>;
  return data ? <PageForm page={page} model={model} loaded={data} /> : null;
};
