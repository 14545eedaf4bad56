/** Long enough for the second click of a double click that was meant for the page. */
const DEAD_MS = 500;

/**
 * Tells which clicks count: real ones, and by pointer only when the overlay has stood where it is for a moment. Keyboard
 * and assistive technology (`detail` 0) are not made to wait: nothing can slip under them.
 */
export function createArm(): {
  moved: () => void;
  counts: (event: Pick<MouseEvent, 'isTrusted' | 'detail'>) => boolean;
} {
  let since = performance.now();
  return {
    moved: () => {
      since = performance.now();
    },
    counts: (event) => event.isTrusted && (event.detail === 0 || performance.now() - since >= DEAD_MS),
  };
}
