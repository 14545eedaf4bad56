import type { Mutation } from '../corpus-runner/mutation';

export default {
  about: 'The page stands in a frame of the same origin, with a shell around it',
  change: (page) => {
    const [body] = page.bodies().slice(-1);
    if (!body) return;
    // oxlint-disable-next-line react/iframe-missing-sandbox -- a console's own frame has none
    const frame = body.ownerDocument.createElement('iframe');
    frame.style.cssText = 'inline-size: 900px; block-size: 700px';
    const content = [...body.childNodes];
    const shell = body.ownerDocument.createElement('nav');
    shell.textContent = 'Menu';
    body.append(shell, frame);
    frame.contentDocument?.body.append(...content);
  },
} satisfies Mutation;
