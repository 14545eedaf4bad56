import { type Wanted, h } from './h';
import { icon } from './icon';

/** A button with its words on it. There is no form around it that it could submit: none reaches into a shadow root. */
export const button = (key: string, label: string, act: () => void, kind: 'main' | 'plain' = 'plain'): Wanted =>
  h('button', { key, class: kind, act }, label);

/** @param name for screen readers, where the tooltip does not say what it is about */
export const signButton = (sign: Parameters<typeof icon>[0], title: string, act: () => void, name = title): Wanted =>
  h('button', { class: 'bare', 'aria-label': name, title, act }, icon(sign));
