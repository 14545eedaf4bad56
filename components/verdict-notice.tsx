import { panel } from '../lib/words/panel';
import { Button } from './button';
import { Notice } from './notice';

const words = panel.guideVerdicts;

/** Why a guide cannot be started, since when, and what works in its place. */
export interface GuideVerdict {
  state: 'not-recommended' | 'cannot-work';
  reason: string;
  /** ISO date. */
  since?: string | undefined;
  advice?: string | undefined;
  /** Guides that work instead. */
  instead: readonly { id: string; name: string }[];
  source?: { title: string; url: string; checked: string } | undefined;
}

interface Props {
  verdict: GuideVerdict;
  onChoose: (guide: string) => void;
}

/** Said before anybody starts, where a guide would lead nowhere or do harm. */
export function VerdictNotice({ verdict, onChoose }: Props) {
  const { state, reason, since, advice, instead, source } = verdict;
  return (
    <div role="status">
      <Notice tone={state === 'cannot-work' ? 'bad' : 'warn'}>
        <p className="font-semibold">{words[state](since)}</p>
        <p>{reason}</p>
        {advice !== undefined && <p className="mt-2">{advice}</p>}
        {instead.length > 0 && (
          <div className="mt-2 flex flex-wrap gap-2">
            {instead.map(({ id, name }) => (
              <Button key={id} onClick={() => onChoose(id)}>
                {words.choose(name)}
              </Button>
            ))}
          </div>
        )}
        {source && (
          <p className="mt-2 text-small text-muted">
            <a className="underline" href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
            {`, ${words.checked(source.checked)}`}
          </p>
        )}
      </Notice>
    </div>
  );
}
