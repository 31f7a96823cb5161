import type { FaultRule } from '@vigie/copy';
import type { FieldFault } from '../platform/input.ts';

export const fault = (path: string, rule: FaultRule): FieldFault => ({ path, rule, data: {} });
