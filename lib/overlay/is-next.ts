import type { StepView } from '../model/view';

/** Whether somebody should turn to this step: it is its turn, or it went wrong. The first of them is the one to show. */
export const isNext = ({ state }: StepView): boolean => state === 'now' || state === 'problem';
