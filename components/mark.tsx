/** The product's mark: two jacks and the cord between them. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true" className="shrink-0 text-accent">
      <circle cx="6" cy="6.5" r="3.25" stroke="currentColor" strokeWidth="2" />
      <circle cx="18" cy="17.5" r="3.25" stroke="currentColor" strokeWidth="2" />
      <path d="M6 10v2.5a5 5 0 0 0 5 5h3.5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <circle cx="6" cy="6.5" r="1" fill="currentColor" />
      <circle cx="18" cy="17.5" r="1" fill="currentColor" />
    </svg>
  );
}
