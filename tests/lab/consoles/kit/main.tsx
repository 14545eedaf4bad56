import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/base.css';
import { Console } from './console.tsx';
import { FramedPage } from './framed-page.tsx';

const root = document.getElementById('root');
const framed = /^\/framed\/(.+)$/.exec(location.pathname)?.[1];
if (root) createRoot(root).render(<StrictMode>{framed ? <FramedPage id={framed} /> : <Console />}</StrictMode>);
