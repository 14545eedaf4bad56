import type { FieldSight } from './observation';

/** Whether a value stands there in clear, and was put there by the vendor or a person. */
export const isClear = (sight: FieldSight | undefined): sight is FieldSight =>
  !!sight && !sight.empty && !sight.masked && !sight.autofilled;
