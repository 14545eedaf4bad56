/**
 * The one `name` of this document: made on the first call, the same one afterwards, however often the script is injected. Without
 * `make` it is one that another script made before.
 * The isolated world ends with the extension's version; the key is a symbol, since an element's id on the page can pose
 * as a named global.
 */
export function only<T extends object>(name: string, make?: () => T): T {
  const world = globalThis as unknown as Record<symbol, T>;
  return (world[Symbol.for(`patchbay ${name}`)] ??= make!());
}
