import { Service } from '@angular/core';

/** The row that a person left the list by. */
@Service()
export class LastRow {
  id: string | undefined;
  index = 0;
}
