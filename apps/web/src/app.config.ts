import {
  type ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import { PreloadAllModules, provideRouter, withComponentInputBinding, withPreloading } from '@angular/router';
import { routes } from './app.routes';
import { Theme } from './browser/theme';
import { Copy } from './words/copy';

/** Signals alone drive the drawing: Angular runs without zones and checks on push unless told otherwise. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    // Every job is fetched once the first one is shown: a lost network or a new release then takes no screen away.
    provideRouter(routes, withComponentInputBinding(), withPreloading(PreloadAllModules)),
    provideAppInitializer(() => {
      inject(Theme);
      return inject(Copy).start();
    }),
  ],
};
