import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Session } from '../graph/session';
import { Viewer } from '../graph/viewer';
import { Unreachable } from '../graph/wire';
import { readStored } from '../browser/storage';

/** Opens once the session is restored and the person known; until then nothing is drawn, so no page flashes. */
export const signedIn: CanActivateFn = async (_route, { url }) => {
  const [session, viewer, router] = [inject(Session), inject(Viewer), inject(Router)];
  try {
    if (!(await session.restore())) return router.createUrlTree(['/connexion'], queryFor(url));
    await viewer.load();
    return true;
  } catch (failure) {
    if (!(failure instanceof Unreachable)) throw failure;
    const waiting = router.createUrlTree(['/injoignable'], queryFor(url));
    return new RedirectCommand(waiting, { skipLocationChange: true });
  }
};

/** The desk seen last, else the first; stays when the person has none, as people of a client do. */
export const toFirstDesk: CanActivateFn = () => {
  const { desks, kind } = inject(Viewer).me();
  if (kind === 'CONTACT') return true;
  const last = readStored('desk');
  const desk = desks.find(({ id }) => id === last) ?? desks[0];
  return desk ? inject(Router).createUrlTree(['/regulation', desk.id]) : true;
};

/** People of clients keep to what is theirs: they are shown their own beginning instead. */
export const staffAlone: CanActivateFn = () =>
  inject(Viewer).me().kind !== 'CONTACT' || inject(Router).createUrlTree(['/regulation']);

const queryFor = (url: string): { queryParams?: { retour: string } } =>
  url === '/' ? {} : { queryParams: { retour: url } };
