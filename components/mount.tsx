import './no-eval';
import './theme.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Failure } from './failure';

/** Draws a page of the extension. Its module comes first in a page's imports: `no-eval` has to be before any schema. */
export function mount(app: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <Failure>{app}</Failure>
    </StrictMode>,
  );
}
