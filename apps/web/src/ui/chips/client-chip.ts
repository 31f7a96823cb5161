import { Component, input } from '@angular/core';

export interface ChipClient {
  readonly name: string;
  readonly code: string;
  readonly tint: number;
}

/** A client's three letters on its quiet tint; the name follows it or is its title. */
@Component({
  selector: 'vg-client',
  template: '{{ client().code }}',
  styleUrl: './client-chip.css',
  host: {
    translate: 'no',
    '[attr.title]': 'client().name',
    '[style.--ground]': "'var(--c' + client().tint + ')'",
    '[style.--letters]': "'var(--c' + client().tint + '-ink)'",
  },
})
export class ClientChip {
  readonly client = input.required<ChipClient>();
}
