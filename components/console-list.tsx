import { options } from '../lib/words/options';
import { Badge } from './badge';
import { Button } from './button';
import { Card } from './card';

const words = options.consoles;

interface Props {
  consoles: readonly { origin: string; allowed: boolean }[];
  onGrant: (origin: string) => void;
  onRemove: (origin: string) => void;
}

/** Sites enabled by hand; one whose permission was lost can be granted again. */
export function ConsoleList({ consoles, onGrant, onRemove }: Props) {
  return (
    <Card title={words.title}>
      <p className="text-muted">{consoles.length > 0 ? words.text : words.none}</p>
      {consoles.length > 0 && (
        <ul className="mt-2 divide-y divide-line">
          {consoles.map(({ origin, allowed }) => (
            <li key={origin} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-2.5">
              <span className="min-w-0 flex-1 basis-44 font-mono text-small">{origin}</span>
              <Badge tone={allowed ? 'good' : 'warn'}>{allowed ? words.allowed : words.lost}</Badge>
              {!allowed && (
                <Button aria-label={words.grant(origin)} onClick={() => onGrant(origin)}>
                  {words.grantShort}
                </Button>
              )}
              <Button look="danger" aria-label={words.remove(origin)} onClick={() => onRemove(origin)}>
                {words.removeShort}
              </Button>
              {!allowed && <p className="basis-full text-small text-warn">{words.lostText}</p>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
