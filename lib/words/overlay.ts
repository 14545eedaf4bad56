import type { OverlayWord } from '../model/view';

/** What the overlay itself says. `{n}`, `{done}`, `{total}`, `{title}` and `{where}` are filled in on the page. */
export const overlayWords: Record<OverlayWord, string> = {
  progress: 'Setup progress',
  steps: 'Steps',
  findings: 'Findings',
  capture: 'Capture {n} values',
  showMe: 'Show me',
  openWorkbench: 'Open workbench',
  minimise: 'Minimise',
  expand: 'Patchbay, {done} of {total}',
  moveLeft: 'Move to the left',
  moveRight: 'Move to the right',
  done: 'Done:',
  now: 'Now:',
  todo: 'To do:',
  problem: 'Problem:',
  error: 'Error:',
  warning: 'Warning:',
  note: 'Note:',
  markDone: 'Mark as done',
  markUndone: 'Mark as not done',
  report: 'Report this page',
  elsewhere: 'This step happens in {where}.',
  notFound: 'It is not on this page. Open it in {where} first.',
  source: 'Source: {title}',
  runOnServer: 'Run this on the server:',
  updated: 'Done: {title}.',
  captured: 'Captured: {n}.',
  notCaptured: 'Left out because they are not complete on this page: {n}.',
  'vault-locked':
    'Not kept yet: the vault is locked. Open the workbench, unlock it and capture again. Stay on this page until then.',
  'storage-full':
    'Not saved yet: the disk is full. The values are in memory. Stay on this page, free some space, then unlock the vault or press Save again in the workbench.',
  'memory-full':
    'Nothing was kept: the memory that the browser gives an extension is full. Stay on this page, unlock the vault in the workbench, then capture again.',
  failed: 'That did not work. Try again.',
  lost: 'Patchbay was updated. Reload this page to go on with the guide.',
  close: 'Close',
};
