import '../../components/no-eval';
import '../../components/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Failure } from '../../components/failure';
import { App } from './app';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Failure>
        <App />
      </Failure>
    </StrictMode>,
  );
}
