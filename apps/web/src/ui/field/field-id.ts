import { InjectionToken } from '@angular/core';

let count = 0;

/** Ties a field's name, control and fault together. */
export const fieldId = new InjectionToken<string>('the id of a field');

export const newFieldId = (): string => `field-${++count}`;
