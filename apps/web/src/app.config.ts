import {
  type ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { routes } from './app.routes';
import { Theme } from './browser/theme';
import { Copy } from './words/copy';

/** Signals alone drive the drawing: Angular runs without zones and checks on push unless told otherwise. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(routes, withComponentInputBinding()),
    provideAppInitializer(() => {
      inject(Theme);
      return inject(Copy).start();
    }),
  ],
};
