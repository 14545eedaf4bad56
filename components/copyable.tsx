import { CopyButton } from './copy-button';

interface Props {
  label: string;
  text: string;
  copy: string;
  copied: string;
}

/** A text that is not secret, whole and ready to copy. */
export function Copyable({ label, text, copy, copied }: Props) {
  return (
    <div className="space-y-2">
      <pre
        role="region"
        aria-label={label}
        tabIndex={0}
        className="max-h-56 overflow-auto rounded-lg border border-line bg-sunken p-2.5 font-mono text-small wrap-anywhere whitespace-pre-wrap"
      >
        {text}
      </pre>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton label={copy} done={copied} copy={() => navigator.clipboard.writeText(text)} />
      </div>
    </div>
  );
}
