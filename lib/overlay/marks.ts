import { findElement } from '../locate/find-field';
import type { FindingView } from '../model/view';
import type { Pointed } from './pointer';

/** A mark for each finding about a field that stands on this page. */
export const marks = (findings: FindingView[]): Pointed[] =>
  findings.flatMap(({ labels, level, message }) =>
    labels ? [{ find: () => findElement(document, labels), isByValue: true, marked: { text: message, level } }] : [],
  );
