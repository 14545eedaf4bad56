import { mount } from 'svelte';
import { mountPoint } from '../fields.ts';
import Form from './form.svelte';

mount(Form, { target: mountPoint() });
