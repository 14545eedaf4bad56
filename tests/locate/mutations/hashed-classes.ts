import type { Mutation } from '../corpus-runner/mutation';

/** CSS in JS: another build, other names; ids made by the framework. */
export default {
  about: 'Classes are hashed and ids are made anew',
  change: (page) => {
    const hash = () => `_${Math.floor(page.random() * 1e9).toString(36)}`;
    const ids = new Map<string, string>();
    const classes = new Map<string, string>();
    const hashed = (name: string): string => {
      const known = classes.get(name) ?? `css-${hash()}`;
      classes.set(name, known);
      return known;
    };
    // A drawing's `className` is no text.
    for (const element of page.all('[class]'))
      element.setAttribute('class', element.getAttribute('class')!.replace(/\S+/g, hashed));
    for (const style of page.all('style'))
      style.textContent = (style.textContent ?? '').replace(
        /\.([a-z][\w-]*)/g,
        (_, name: string) => `.${hashed(name)}`,
      );
    for (const element of page.all('[id]')) {
      ids.set(element.id, `:r${hash()}:`);
      element.id = ids.get(element.id) ?? '';
    }
    for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'])
      for (const element of page.all(`[${name}]`))
        element.setAttribute(
          name,
          (element.getAttribute(name) ?? '').replace(/\S+/g, (id) => ids.get(id) ?? id),
        );
  },
} satisfies Mutation;
