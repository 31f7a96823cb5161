import { Component } from '@angular/core';

/** The product's mark: a V whose arms hold a light. The light stays magenta on every ground. */
@Component({
  selector: 'svg[vgMark]',
  template: `
    <svg:path d="M3 4.5 12 21 21 4.5" class="arms" />
    <svg:circle cx="12" cy="5.6" r="3.1" class="light" />
  `,
  styles: `
    .arms {
      fill: none;
      stroke: currentColor;
      stroke-width: 3.2;
      stroke-linejoin: round;
      stroke-linecap: round;
    }
    .light {
      fill: var(--feu);
    }
  `,
  host: { viewBox: '0 0 24 24', 'aria-hidden': 'true' },
})
export class Mark {}
