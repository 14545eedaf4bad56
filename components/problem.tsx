/** What is the matter with a form, said as soon as it is known. */
export function Problem({ text }: { text: string | undefined }) {
  return (
    <p role="alert" className="text-small text-bad empty:hidden">
      {text}
    </p>
  );
}
