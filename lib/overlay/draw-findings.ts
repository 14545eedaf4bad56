import type { FindingView, OverlayView } from '../model/view';
import { fillIn } from './fill-in';
import { type Child, h } from './h';
import { icon } from './icon';

/** What to know or mend, worst first as the view has it. Nothing at all when there is nothing. */
export const drawFindings = (findings: FindingView[], words: OverlayView['words']): Child =>
  !!findings.length &&
  h(
    'ul',
    { 'aria-label': words.findings, class: 'findings' },
    findings.map((finding) => drawFinding(finding, words)),
  );

const drawFinding = ({ level, field, message, fix, source }: FindingView, words: OverlayView['words']) =>
  h(
    'li',
    { key: [level, field, message].join(), class: level },
    icon(level === 'note' ? 'info' : 'problem'),
    h(
      'div',
      {},
      h('p', { class: 'title' }, h('span', { class: 'level' }, `${words[level]} `), message),
      h('p', {}, fix),
      source &&
        h(
          'a',
          { href: source.url.startsWith('https://') && source.url, target: '_blank', rel: 'noreferrer' },
          fillIn(words.source, { title: source.title }),
        ),
    ),
  );
