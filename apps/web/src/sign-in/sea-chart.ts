import { Component, computed, inject } from '@angular/core';
import { Copy } from '../words/copy';

/** The only illustration of the product: an island light seen on a sea chart, with its depths and its lit sector. */
@Component({ selector: 'vg-sea-chart', templateUrl: './sea-chart.html', styleUrl: './sea-chart.css' })
export class SeaChart {
  private readonly copy = inject(Copy);
  protected readonly aroundTheClock = computed(() => this.copy.screens().signIn.aroundTheClock);
}
