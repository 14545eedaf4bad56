import '../../components/no-eval';
import '../../components/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Failure } from '../../components/failure';
import { App } from './app';

const root = document.getElementById('root');
const asked = new URLSearchParams(location.search);
const tab = Number.parseInt(asked.get('tab') ?? '', 10);

if (root) {
  createRoot(root).render(
    <StrictMode>
      <Failure>
        <App boundTab={Number.isInteger(tab) ? tab : undefined} askedGuide={asked.get('integration') ?? undefined} />
      </Failure>
    </StrictMode>,
  );
}
