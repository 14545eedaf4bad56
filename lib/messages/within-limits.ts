/** Far above the largest honest message (one page's observation), far below what costs the worker time. */
const MOST = { depth: 6, nodes: 4_000, characters: 400_000 } as const;

/**
 * Whether a message is worth looking at: measured without recursion and with an early end, before any schema walks it.
 * A compromised page may send 64 MB, or a nesting that overflows the stack of whoever recurses.
 */
export function isWithinLimits(message: unknown): boolean {
  const left: { value: unknown; depth: number }[] = [{ value: message, depth: 0 }];
  let nodes = 0;
  let characters = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, depth } = next;
    nodes += 1;
    if (typeof value === 'string') characters += value.length;
    if (nodes > MOST.nodes || characters > MOST.characters || depth > MOST.depth) return false;
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value) && value.length > MOST.nodes) return false;
    for (const key in value) {
      characters += key.length;
      left.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
      if (left.length > MOST.nodes) return false;
    }
  }
  return true;
}
