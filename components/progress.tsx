interface Props {
  label: string;
  done: number;
  total: number;
  /** What is said instead of a percentage. */
  text: string;
}

/** How far the guide is: value = steps done, maximum = steps. */
export function Progress({ label, done, total, text }: Props) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuenow={done}
      aria-valuemax={total}
      aria-valuetext={text}
      className="h-2 overflow-hidden rounded-full bg-sunken forced-colors:border forced-colors:border-[CanvasText]"
    >
      <div
        style={{ inlineSize: `${total > 0 ? (done / total) * 100 : 0}%` }}
        className="h-full rounded-full bg-accent transition-[inline-size] duration-500 forced-colors:bg-[Highlight] forced-colors:[forced-color-adjust:none]"
      />
    </div>
  );
}
