import type { Routes } from '@angular/router';
import { signedIn, staffAlone, toFirstDesk } from './shell/enter';

/** One lazy route per job. Addresses are French, as the people who read and share them. */
export const routes: Routes = [
  { path: 'connexion', loadComponent: () => import('./sign-in/sign-in').then(({ SignIn }) => SignIn) },
  {
    path: 'injoignable',
    loadComponent: () => import('./shell/unreachable').then(({ UnreachablePage }) => UnreachablePage),
  },
  { path: 'specimens', loadComponent: () => import('./specimens/specimens').then(({ Specimens }) => Specimens) },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () => import('./shell/shell').then(({ Shell }) => Shell),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'regulation' },
      {
        path: 'regulation',
        pathMatch: 'full',
        canActivate: [toFirstDesk],
        loadComponent: () => import('./shell/no-desk').then(({ NoDesk }) => NoDesk),
      },
      { path: 'regulation/:deskId', loadComponent: () => import('./dispatch/board/board').then(({ Board }) => Board) },
      {
        path: 'tickets',
        pathMatch: 'full',
        canActivate: [staffAlone],
        loadComponent: () => import('./finding/ticket-list/ticket-list').then(({ TicketList }) => TicketList),
      },
      {
        path: 'tickets/:reference',
        loadComponent: () => import('./desk/ticket-sheet/ticket-sheet').then(({ TicketSheet }) => TicketSheet),
      },
      {
        path: 'clients',
        pathMatch: 'full',
        loadComponent: () => import('./accounts/clients/client-list').then(({ ClientList }) => ClientList),
      },
      {
        path: 'clients/:code/conditions',
        loadComponent: () => import('./accounts/terms/terms-page').then(({ TermsPage }) => TermsPage),
      },
      {
        path: 'personnes',
        loadComponent: () => import('./people/people-page').then(({ PeoplePage }) => PeoplePage),
      },
      { path: '**', loadComponent: () => import('./shell/not-found').then(({ NotFound }) => NotFound) },
    ],
  },
];
