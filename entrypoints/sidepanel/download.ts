/** Saves a text or bytes as a file, by a link of our own page: no permission is needed for that. */
export function download(name: string, type: string, text: BlobPart): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the address after the click; a report is small enough to be held for half a minute.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
