import { PencilLine } from 'lucide-react';
import { ownEntry as words } from '../lib/words/own-entry';
import { Button } from './button';
import { Notice } from './notice';

interface Props {
  source: string;
  destination: string;
  hasProbe: boolean;
  /** Consoles that the extension may not read yet. */
  closed: readonly string[];
  onEnable: () => void;
  onEdit: () => void;
}

/** Says of a described system what nobody knows, and opens what still stands in its way. */
export function OwnNotice({ source, destination, hasProbe, closed, onEnable, onEdit }: Props) {
  const hosts = new Intl.ListFormat('en').format(closed.map((origin) => new URL(origin).host));
  return (
    <>
      <Notice tone="calm">
        <p>
          {words.notice(source, destination)} {hasProbe ? words.noticeProbe : words.noticeNoProbe}
        </p>
        <Button icon={PencilLine} onClick={onEdit}>
          {words.edit}
        </Button>
      </Notice>
      {closed.length > 0 && (
        <Notice tone="warn">
          <p>{words.sites(hosts)}</p>
          <Button onClick={onEnable}>{words.enable(hosts)}</Button>
          <p className="text-small text-muted">{words.enableHint}</p>
        </Notice>
      )}
    </>
  );
}
