import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { mountPoint } from '../fields.ts';
import { Form } from './form.tsx';

createRoot(mountPoint()).render(
  <StrictMode>
    <Form />
  </StrictMode>,
);
