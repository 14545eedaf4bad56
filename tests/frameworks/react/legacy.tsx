import type { ReactElement } from 'react';
import * as ReactDOM from 'react-dom';
import { mountPoint } from '../fields.ts';
import { Form } from './form.tsx';

// React 16 and 17 mount like this; the types are those of 19, which has it no more.
(ReactDOM as unknown as { render: (element: ReactElement, into: Element) => void }).render(<Form />, mountPoint());
