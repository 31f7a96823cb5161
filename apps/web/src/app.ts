import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

@Component({ selector: 'vg-root', imports: [RouterOutlet], template: '<router-outlet />' })
export class App {}
